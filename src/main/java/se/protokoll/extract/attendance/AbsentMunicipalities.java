package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Prose;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;

/**
 * Municipalities that had nobody at the meeting though the minutes name nobody who was missing: "Frånvarande kommuner:
 * Laxå och Hjo", "Från Laxå kommun deltog ingen".
 */
final class AbsentMunicipalities {

    /** Words on either side of "ingen" that belong to the same statement. */
    private static final int REACH = 6;

    static final String RULE = "absent-municipality";

    private final Layout layout;
    private final List<Fact<Municipality>> found = new ArrayList<>();

    private AbsentMunicipalities(Layout layout) {
        this.layout = layout;
    }

    /**
     * Those of a document.
     *
     * @param lists its attendance lists
     */
    static List<Fact<Municipality>> in(Layout layout, CoverSheet sheet, List<ReadList> lists) {
        var absent = new AbsentMunicipalities(layout);
        for (var list : lists) {
            if (list.field().labels().equals(List.of(Label.ABSENT))) {
                absent.addListed(list.field());
            }
        }
        absent.addStated(sheet.lead());
        absent.addTold(ToldAttendance.early(sheet.lead()));
        UnlabelledLists.unlisted(sheet).forEach(field -> absent.addTold(ToldAttendance.early(field.value())));
        for (var list : lists) {
            absent.addStated(list.field().value());
            absent.addTold(list.told());
        }
        return absent.found;
    }

    /**
     * A list of absentees that names municipalities and nobody, or some that stand by themselves among the absentees.
     */
    private void addListed(CoverField field) {
        var pieces = ListReading.best(Prose.before(field.value()), ColumnPrior.NONE, PersonNames.NONE);
        boolean nobody = pieces.stream().noneMatch(piece -> piece.kind() == PieceKind.NAME);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == PieceKind.MUNICIPALITY && (nobody || standsAlone(pieces, i))) {
                add(pieces.get(i).tokens());
            }
        }
    }

    /** "Anna Ek (Hjo), Laxå kommun", or "Kalix, Pajala" in a line of their own. */
    private static boolean standsAlone(List<Piece> pieces, int at) {
        var first = pieces.get(at).first();
        boolean begins = at == 0
                || first.beginsSegment()
                || first.after(Separator.COMMA)
                || first.after(Separator.SEMICOLON)
                || (at > 1
                        && pieces.get(at - 1).kind() == PieceKind.GLUE
                        && pieces.get(at - 2).first().bracketed()
                        && !first.bracketed())
                || (at > 1
                        && pieces.get(at - 1).kind() == PieceKind.GLUE
                        && pieces.get(at - 2).kind() == PieceKind.MUNICIPALITY
                        && standsAlone(pieces, at - 2));
        var next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
        boolean ends = next == null
                || next.first().beginsSegment()
                || next.after(Separator.COMMA)
                || next.after(Separator.STOP)
                || next.kind() == PieceKind.GLUE
                || (first.beginsLine() && next.kind() == PieceKind.REMARK && Presences.isAbsence(next.words()));
        boolean vacant = at > 0 && !first.beginsLine() && VacantRows.saysVacant(pieces.subList(at - 1, at));
        return begins && ends && !vacant;
    }

    private void addStated(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).key().equals("ingen") || tokens.get(at).key().equals("inga")) {
                addAround(tokens, at);
            }
        }
    }

    private void addTold(ToldAttendance told) {
        told.absent().forEach(piece -> add(withoutAnd(piece.tokens())));
    }

    private static List<Token> withoutAnd(List<Token> place) {
        return place.getFirst().isLowerCase() ? place.subList(1, place.size()) : place;
    }

    private void addAround(List<Token> tokens, int at) {
        int from = at;
        while (from > Math.max(0, at - REACH) && !opensStatement(tokens.get(from))) {
            from--;
        }
        int to = at + 1;
        while (to < Math.min(tokens.size(), at + REACH) && !opensStatement(tokens.get(to))) {
            to++;
        }
        boolean origin = tokens.get(at).after(Separator.COLON)
                || tokens.subList(from, to).stream()
                        .anyMatch(token -> token.key().equals("från"));
        for (int i = from; origin && i < to; i++) {
            if (tokens.get(i).isCapitalised()) {
                add(tokens.subList(i, i + 1));
            }
        }
    }

    private static boolean opensStatement(Token token) {
        return token.after(Separator.STOP) || token.after(Separator.PARAGRAPH) || token.beginsLine();
    }

    private void add(List<Token> tokens) {
        UnnamedMunicipality.at(layout, tokens, RULE).stream()
                .filter(fact -> found.stream().noneMatch(other -> other.value().equals(fact.value())))
                .forEach(found::add);
    }
}
