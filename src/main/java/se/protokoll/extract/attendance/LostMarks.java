package se.protokoll.extract.attendance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;

/**
 * Lists of all who belong to a body with a mark for those who came: whoever has none was not there, unless they are
 * officials.
 */
final class LostMarks {

    /** Lists of those who belong to a body, whether they came or not. */
    private static final Set<Label> WHOLE =
            Set.of(Label.PRESENT, Label.DECIDING, Label.MEMBERS, Label.SUBSTITUTES, Label.SERVING_SUBSTITUTES);

    /** Fewer marks than this are no column. */
    private static final int COLUMN = 2;

    /** All but one in so many have a mark. */
    private static final long MOST = 3;

    private LostMarks() {}

    /** Words between "markerade" and the cross. */
    private static final int BETWEEN = 3;

    /** "(de närvarande markerade med x)": whether a list says that those who came have a cross. */
    static boolean areExplained(List<Token> list) {
        for (int at = 0; at < list.size(); at++) {
            for (int to = at + 1;
                    list.get(at).key().startsWith("markera") && to < Math.min(list.size(), at + BETWEEN);
                    to++) {
                if (list.get(to).key().equals("x") || list.get(to).key().equals("kryss")) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Strikes out those who have neither a mark nor a remark where most of those listed have a mark.
     *
     * @param explained whether the document says that those who came have a cross, be they few
     */
    static void strike(List<PersonDraft> people, boolean explained) {
        var listed = people.stream()
                .filter(person -> WHOLE.contains(person.section()))
                .toList();
        long marked = listed.stream().filter(LostMarks::isMarked).count();
        long crosses = listed.stream().filter(LostMarks::isCrossed).count();
        boolean parties = listed.stream().anyMatch(person -> isCrossed(person) && person.party() != null);
        if (crosses >= COLUMN && (explained || marked * MOST >= listed.size() * (MOST - 1))) {
            var sharing = sharingMarks(listed);
            for (int i = 0; i < listed.size(); i++) {
                var person = listed.get(i);
                if (!isMarked(person)
                        && person.remark().isEmpty()
                        && !person.isServing()
                        && (person.party() != null || !parties)
                        && !(i > 0 && isAway(listed.get(i - 1)))
                        && !sharing.get(i)) {
                    person.strike();
                }
            }
        }
    }

    /** Whoever stands behind one who is marked as away may have come instead. */
    private static boolean isAway(PersonDraft person) {
        return isMarked(person) && !isCrossed(person);
    }

    /** "Hjo: Anna Ek, Bo Lindgren X": those who share the mark of somebody behind them in their row. */
    private static BitSet sharingMarks(List<PersonDraft> listed) {
        var sharing = new BitSet();
        for (int i = listed.size() - 2; i >= 0; i--) {
            var next = listed.get(i + 1).name();
            boolean beside = next.after(Separator.COMMA) && !next.first().beginsSegment();
            sharing.set(i, beside && (sharing.get(i + 1) || isCrossed(listed.get(i + 1))));
        }
        return sharing;
    }

    private static boolean isMarked(PersonDraft person) {
        return person.mark() != null;
    }

    private static boolean isCrossed(PersonDraft person) {
        var mark = person.mark();
        return mark != null && !SmallWords.isAbsent(mark.words());
    }
}
