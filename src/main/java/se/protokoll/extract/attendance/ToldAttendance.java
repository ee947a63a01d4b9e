package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Prose;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * What the sentences of an attendance list tell of who came for whom and which municipalities had nobody there, and the
 * list without them.
 *
 * @param clauses who came for whom, in order
 * @param absent municipalities that had nobody there
 * @param rest the list without those sentences
 * @param from index of the first token that tells of somebody
 * @param to index after the last token of the paragraph in which the last does
 */
record ToldAttendance(List<ToldClause> clauses, List<Piece> absent, List<Token> rest, int from, int to) {

    private static final int LONGEST_TEXT = 300;

    ToldAttendance {
        clauses = List.copyOf(clauses);
        absent = List.copyOf(absent);
        rest = List.copyOf(rest);
    }

    /** Reads the value of a list. What stands behind where running text begins tells of something else. */
    static ToldAttendance in(List<Token> tokens) {
        var all = new Reader(tokens).read(tokens.size());
        if (all.clauses().isEmpty() && all.absent().isEmpty()) {
            return all;
        }
        int listed = Prose.before(all.rest()).size();
        if (listed == all.rest().size()) {
            return all;
        }
        int limit = 0;
        while (tokens.get(limit).start() < all.rest().get(listed).start()) {
            limit++;
        }
        return new Reader(tokens).read(limit);
    }

    /** Reads what stands under no label of a list: running text, which tells of attendance early. */
    static ToldAttendance early(List<Token> text) {
        return new Reader(text).read(Math.min(text.size(), LONGEST_TEXT));
    }

    /** Reads sentences one after the other. */
    private static final class Reader {

        private final List<Token> tokens;
        private final List<ToldClause> clauses = new ArrayList<>();
        private final List<Piece> absent = new ArrayList<>();
        private final BitSet told = new BitSet();
        private int first = -1;
        private int last;

        /** How many have begun since the last sentence that told of somebody. */
        private int paragraphs;

        /** Where those sentences begin that lead to the next without a break and tell of people in another way. */
        private int opening = -1;

        Reader(List<Token> tokens) {
            this.tokens = tokens;
        }

        ToldAttendance read(int limit) {
            int at = 0;
            while (at < limit) {
                paragraphs += at > 0 && tokens.get(at).after(Separator.PARAGRAPH) ? 1 : 0;
                if (isElsewhere()) {
                    break;
                }
                int end = end(at);
                opening = isOpening(at, end) ? (opening < 0 ? at : opening) : -1;
                if (!readPeople(at, end)
                        && !readAbsence(at, end)
                        && paragraphs == 0
                        && ToldAbsence.isAside(tokens, at, end)) {
                    told.set(at, end);
                }
                at = end;
            }
            var rest = new ArrayList<Token>(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                if (!told.get(i)) {
                    rest.add(tokens.get(i));
                }
            }
            int paragraph = last;
            while (paragraph < tokens.size() && !tokens.get(paragraph).after(Separator.PARAGRAPH)) {
                paragraph++;
            }
            return new ToldAttendance(clauses, absent, rest, Math.max(0, first), paragraph);
        }

        /** Whether a whole paragraph has told nothing since the last that did. */
        private boolean isElsewhere() {
            return !clauses.isEmpty() && paragraphs > 1;
        }

        /** "Till träffen kom Anna Ek från Hjo." */
        private boolean isOpening(int from, int to) {
            boolean paragraph = opening >= 0 && tokens.get(from).after(Separator.PARAGRAPH);
            return !paragraph
                    && tokens.subList(from, to).stream()
                            .anyMatch(token -> token.isLowerCase() && ToldWords.CAME.contains(token.key()));
        }

        private int end(int from) {
            int end = from + 1;
            while (end < tokens.size()
                    && !tokens.get(end).after(Separator.STOP)
                    && !tokens.get(end).after(Separator.PARAGRAPH)
                    && !tokens.get(end).after(Separator.BULLET)) {
                end++;
            }
            return end;
        }

        private boolean readPeople(int from, int to) {
            var found = ToldSentence.clauses(tokens.subList(from, to));
            if (!found.isEmpty()) {
                clauses.addAll(found);
                take(from, to);
            }
            return !found.isEmpty();
        }

        private boolean readAbsence(int from, int to) {
            boolean found = false;
            int at = from;
            while (at < to) {
                var absence = at == from || tokens.get(at).beginsLine() ? ToldAbsence.at(tokens, at, to) : null;
                if (absence != null) {
                    absent.addAll(absence.places());
                    int end = absence.verb() + 1;
                    while (end < to
                            && !(tokens.get(end).beginsLine() && tokens.get(end).isCapitalised())) {
                        end++;
                    }
                    absence.excused(tokens, end).ifPresent(clauses::add);
                    take(at, end);
                    at = end;
                    found = true;
                } else {
                    at++;
                }
            }
            return found;
        }

        private void take(int from, int to) {
            told.set(from, to);
            first = first >= 0 ? first : opening >= 0 ? opening : from;
            last = to;
            paragraphs = 0;
        }
    }
}
