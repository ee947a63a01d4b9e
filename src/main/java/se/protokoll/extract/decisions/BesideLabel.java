package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.decisions.DecisionHeading.Zone;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Blanks;

/**
 * Tells which lines stand below what was decided beside its label: under "Beslut: Taxan höjs." and right below "Taxan",
 * "Avgiften utgår." For one item only.
 */
final class BesideLabel {

    private static final int NONE = -1;

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}:");

    private final Layout layout;
    private int column = NONE;

    BesideLabel(Layout layout) {
        this.layout = layout;
    }

    /**
     * Whether a line goes on with what stands beside the label.
     *
     * @param apart whether something parts it from the line above
     */
    boolean goesOn(Line line, boolean apart) {
        String text = layout.text(line);
        boolean below = !apart
                && column == layout.column(line.start())
                && !OpenEntries.isEntry(Blanks.folded(text))
                && !LABEL.matcher(text).lookingAt();
        if (!below) {
            column = value(line, text);
        }
        return below;
    }

    /** Where what was decided stands on the line of its label. */
    private int value(Line line, String text) {
        int at = DecisionHeading.inlineEnd(text);
        if (at < 0 || line.isRow()) {
            return NONE;
        }
        var heading = DecisionHeading.of(text.substring(0, at - 2));
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return heading != null && heading.zone() == Zone.DECISION ? layout.column(line.start() + at) : NONE;
    }
}
