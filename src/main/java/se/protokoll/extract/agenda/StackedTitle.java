package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.text.BlockKind;

/**
 * A title of several matters, one below the other behind the number of their item, while the text begins in the margin
 * again: "§ 1. Upprop", and under "Upprop" "Val av justerare" and "Dagordning".
 */
final class StackedTitle {

    private static final Pattern MATTER = Pattern.compile("\\p{Lu}[^.:;!?\\d]{2,60}");

    private static final Pattern TOLD = Pattern.compile("\\p{Lu}.{30,}|\\p{Lu}.*[.:]");

    /**
     * What the formal part of a meeting treats, each by a word or two; headings over parts of an item are none of
     * these.
     */
    private static final Pattern FORMALITY =
            Pattern.compile("(?:Val av (?:justerare|ordförande|sekreterare|mötesfunktionärer)"
                    + "|(?:Mötets|Sammanträdets) (?:öppnande|avslutande)|(?:Mötet|Sammanträdet) (?:öppnas|avslutas)"
                    + "|Upprop|Justering|Avslutning"
                    + "|(?:(?:Godkännande|Fastställande) av )?(?:[Dd]agordning|[Ff]öredragningslista|[Ää]rendelista)"
                    + "(?:en)?" + "|Kallelse(?: och dagordning)?"
                    + "|(?:Föregående|Förra) (?:mötes|sammanträdes)?(?:protokoll|möte|anteckningar|minnesanteckningar)"
                    + "(?:et)?" + "|Övriga frågor|Övrigt|Anmälningar|Anmälningsärenden"
                    + "|(?:Nästa|Kommande) (?:styrelse)?(?:möten?|sammanträden?))");

    private static final int MOST = 5;

    private final Layout layout;
    private final List<Line> lines;

    StackedTitle(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /**
     * Where the last matter ends.
     *
     * @param from where the title begins, on the line of the number
     * @param to where that line ends
     * @return {@code to} where nothing is stacked below
     */
    int end(int from, int to) {
        int first = Layout.firstEndingAfter(lines, from);
        int column = layout.column(from);
        int last = first;
        while (last + 1 < lines.size() && last - first < MOST && isMatter(last + 1, column)) {
            last++;
        }
        boolean stacked = last > first && last + 1 < lines.size() && isText(last + 1, column);
        return stacked ? lines.get(last).end() : lastFormality(first, to);
    }

    /**
     * The same where the layout makes each matter a heading: then only formalities are known not to head the text
     * below.
     */
    private int lastFormality(int first, int to) {
        int last = first;
        while (last + 1 < lines.size() && last - first < MOST && isFormality(last, last + 1)) {
            last++;
        }
        boolean told = last > first
                && last + 1 < lines.size()
                && lines.get(last + 1).kind() != BlockKind.HEADING
                && lines.get(last + 1).segments().size() == 1;
        return told ? lines.get(last).end() : to;
    }

    private boolean isFormality(int above, int index) {
        var heading = layout.document().blocks().get(lines.get(above).block());
        var below = layout.document().blocks().get(lines.get(index).block());
        return heading.kind() == BlockKind.HEADING
                && below.kind() == BlockKind.HEADING
                && heading.level() == below.level()
                && FORMALITY.matcher(layout.text(lines.get(index)).strip()).matches();
    }

    private boolean isMatter(int index, int column) {
        var line = lines.get(index);
        return layout.column(line.start()) == column
                && line.segments().size() == 1
                && !layout.isBlankBetween(lines.get(index - 1), line)
                && MATTER.matcher(layout.text(line)).matches();
    }

    /** Whether a line stands further left than the matters do and tells something, as the next heading does not. */
    private boolean isText(int index, int column) {
        var line = lines.get(index);
        return layout.column(line.start()) < column
                && line.segments().size() == 1
                && TOLD.matcher(layout.text(line)).matches();
    }
}
