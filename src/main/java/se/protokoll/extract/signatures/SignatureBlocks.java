package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Blanks;

/** Finds the blocks of fields below which somebody signs, among all labelled fields. */
final class SignatureBlocks {

    /** At the top of a notice or notes these say who does what, and nobody signs. */
    private static final Set<Label> AT_THE_TOP = EnumSet.of(Label.SECRETARY, Label.CHAIR, Label.RECORDED_BY);

    /** Labels that stand among those of a signature block and may have taken a signer's name. */
    private static final Set<Label> BETWEEN =
            EnumSet.of(Label.PARAGRAPHS, Label.CHOSEN_ADJUSTERS, Label.SIGNATURES, Label.ADJUSTMENT);

    /** With these the notice of adjustment begins behind the last name. */
    private static final Pattern NOTICE = Pattern.compile("Protokollet|Justeringen|Tillkännagivande\\p{L}*");

    private static final Pattern VERB = Pattern.compile("är|var|har|hade|\\p{L}{2,}(?:ar|er|ade|de|te|as|ades|es)");

    /** A name and its party stand before the verb at most. */
    private static final int WORDS_TO_VERB = 5;

    private static final int ROLES_OF_A_BLOCK = 2;

    private static final int LONGEST_NAME = 6;

    private static final Pattern ADJUSTED = Pattern.compile("justera(?:s|t)(?: av)?|läst och (?:okej|godkänt)");

    private final Layout layout;
    private final List<CoverField> fields;
    private final int itemsStart;

    /** @param itemsStart where the items begin; above it labels may say who does what at the meeting */
    SignatureBlocks(Layout layout, List<CoverField> fields, int itemsStart) {
        this.layout = layout;
        this.fields = fields;
        this.itemsStart = itemsStart;
    }

    /** The blocks in reading order. */
    List<SignatureBlock> all() {
        var blocks = new ArrayList<SignatureBlock>();
        boolean headed = false;
        for (int from = 0; from < fields.size(); from++) {
            headed |= fields.get(from).is(Label.SIGNATURES);
            int to = blockEnd(from);
            if (to > from) {
                var together = fields.subList(from, to);
                var block = new SignatureBlock(heading(from), headed ? together : signed(together));
                if (isBlock(block) || block.fields().stream().anyMatch(this::signsBelow)) {
                    blocks.add(block);
                }
                from = to - 1;
            }
        }
        return blocks;
    }

    private @Nullable CoverField heading(int from) {
        return from > 0 && fields.get(from - 1).is(Label.SIGNATURES) ? fields.get(from - 1) : null;
    }

    /** One past the last field of the signature block that begins here; the same index where none does. */
    private int blockEnd(int from) {
        int to = from;
        boolean headed = heading(from) != null;
        while (to < fields.size()
                && belongs(fields.get(to))
                && (to > from
                        || isSigning(fields.get(to))
                        || (headed && fields.get(to).is(Label.PARAGRAPHS)))) {
            to++;
        }
        return to;
    }

    private boolean belongs(CoverField field) {
        return isSigning(field) || (BETWEEN.containsAll(field.labels()) && !field.is(Label.SIGNATURES));
    }

    private boolean isSigning(CoverField field) {
        if (isRemark(field)) {
            return false;
        }
        boolean attendance = field.labels().stream().anyMatch(label -> label.group() == Label.Group.ATTENDANCE);
        boolean whole = field.is(Label.SECRETARY) && field.is(Label.CHAIR);
        return !isSentence(field) && field.labels().stream().anyMatch(Label::signs) && (!attendance || whole);
    }

    /** "Sala | Anna Ek, strateg | anteckningar": what the last column of a list says of somebody. */
    private boolean isRemark(CoverField field) {
        int index = Layout.firstEndingAfter(layout.lines(), field.start());
        if (!field.is(Label.RECORDED_BY) || index == layout.lines().size()) {
            return false;
        }
        var row = layout.lines().get(index);
        return row.isRow() && field.start() > row.start() && field.end() == row.end();
    }

    /** "Ordföranden Eva Ek öppnar mötet." is no signature: words of a sentence follow on the line of the label. */
    private static boolean isSentence(CoverField field) {
        return !field.strong()
                && field.value().stream()
                        .limit(WORDS_TO_VERB)
                        .takeWhile(token ->
                                token.line() == field.value().getFirst().line())
                        .takeWhile(token -> !NOTICE.matcher(token.text()).matches())
                        .filter(token -> token.isLowerCase() && !token.word().isRole())
                        .findFirst()
                        .filter(token -> VERB.matcher(token.text()).matches())
                        .isPresent();
    }

    /** "Justeras: Bo Ek, Eva Ros" below the text needs no other signature beside it. */
    private boolean signsBelow(CoverField field) {
        String label = layout.document().text().substring(field.start(), field.end());
        return field.is(Label.ADJUSTER)
                && field.start() >= itemsStart
                && Character.isUpperCase(label.charAt(0))
                && ADJUSTED.matcher(Blanks.folded(label).toLowerCase(Locale.ROOT))
                        .matches();
    }

    /**
     * The fields of a block that somebody signs below. Of "Ordförande: Anna Ek", "Vid pennan: Bo Lind" at the top of notes only
     * who wrote them, which is nowhere else to be found.
     */
    private List<CoverField> signed(List<CoverField> block) {
        boolean top = block.getLast().end() < itemsStart
                && !endsText(block.getLast())
                && block.stream().allMatch(field -> AT_THE_TOP.containsAll(field.labels()));
        return top ? block.stream().filter(field -> field.is(Label.RECORDED_BY)).toList() : block;
    }

    /** Whether a name stands behind a label and nothing behind that. */
    private boolean endsText(CoverField field) {
        return !field.value().isEmpty()
                && field.value().size() <= LONGEST_NAME
                && field.value().getLast().end() >= layout.inside().getLast().start();
    }

    private static boolean isBlock(SignatureBlock block) {
        boolean recorded = block.fields().stream().anyMatch(field -> field.is(Label.RECORDED_BY));
        long roles = block.fields().stream()
                .flatMap(field -> field.labels().stream())
                .filter(Label::signs)
                .filter(label -> label != Label.VICE_CHAIR)
                .distinct()
                .count();
        return block.heading() != null || recorded || roles >= ROLES_OF_A_BLOCK;
    }
}
