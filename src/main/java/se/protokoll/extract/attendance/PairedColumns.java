package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.ColumnWords;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.OrganisationColumn;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.OrganisationWords;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Surnames;

/**
 * A list that gives all names first and then, in the same order, what belongs to them: column after column.
 *
 * @param from index of the first piece
 * @param to index after the last
 * @param values for each the pieces of its row, the first of them in the column proper
 */
record PairedColumns(int from, int to, List<List<Piece>> names, List<List<Piece>> values) {

    private static final int FEWEST = 2;

    /** So many names one after the other are a column. */
    private static final int COLUMN = 4;

    /** No meeting has more organisations; longer runs are text. */
    private static final int LONGEST_COLUMN = 300;

    /** Plausibility of a name that is nothing else. */
    private static final double CERTAIN = 4.5;

    /** Every such stretch of a list, in order. */
    static List<PairedColumns> in(List<Piece> pieces) {
        var found = new ArrayList<PairedColumns>();
        int at = 0;
        while (at < pieces.size()) {
            var columns = pieces.get(at).kind() == PieceKind.NAME ? at(pieces, at) : null;
            if (columns == null) {
                at = pieces.get(at).kind() == PieceKind.NAME ? endOfNames(pieces, at) : at + 1;
            } else {
                found.add(columns);
                at = columns.to();
            }
        }
        return found;
    }

    private static @Nullable PairedColumns at(List<Piece> pieces, int from) {
        int names = endOfNames(pieces, from);
        int to = names;
        while (to < pieces.size() && pieces.get(to).kind() != PieceKind.NAME) {
            to++;
        }
        var people = rows(pieces.subList(from, names), piece -> piece.kind() == PieceKind.NAME);
        boolean remarks = pieces.subList(from, names).stream().anyMatch(piece -> piece.kind() == PieceKind.REMARK);
        if (people.size() < (remarks ? COLUMN : FEWEST)) {
            return null;
        }
        var rest = pieces.subList(names, to).stream()
                .filter(piece -> !ColumnWords.headAffiliations(piece.tokens()))
                .toList();
        boolean affiliations = rest.stream().anyMatch(piece -> piece.kind().isAffiliation());
        var lines = lines(rest);
        boolean listed = people.stream().allMatch(row -> row.getFirst().first().beginsLine());
        if (listed && lines.size() == people.size()) {
            return new PairedColumns(from, to, people, lines);
        }
        boolean titled =
                people.stream().allMatch(row -> row.stream().anyMatch(piece -> piece.kind() == PieceKind.ROLE));
        if (titled && !affiliations) {
            return null;
        }
        var values = affiliations
                ? rows(rest, piece -> piece.kind().isAffiliation())
                : rows(rest, piece -> piece.kind() == PieceKind.ROLE || piece.kind() == PieceKind.PARTY);
        boolean offices = !affiliations
                && people.size() >= COLUMN
                && rest.stream()
                        .findFirst()
                        .filter(piece -> piece.kind() == PieceKind.ROLE)
                        .isPresent();
        if (offices && values.size() < people.size()) {
            values = rows(rest, piece -> piece.kind() == PieceKind.ROLE || announcesReplaced(piece));
        }
        if (affiliations && values.size() != people.size() && people.size() >= COLUMN) {
            var entries = TitledEntries.of(rest, people.size());
            if (entries.isPresent()) {
                return new PairedColumns(from, to, people, entries.get());
            }
        }
        if (affiliations && values.size() == people.size() + 1 && isSurname(values.getFirst())) {
            extendLast(people, values.removeFirst().getFirst());
        }
        mergeAbbreviations(values, people.size());
        if (values.size() != people.size() && affiliations && people.size() >= COLUMN) {
            var column = column(pieces, names, people.size());
            if (column != null) {
                return new PairedColumns(from, pieces.size(), people, column);
            }
        }
        return values.size() == people.size() ? new PairedColumns(from, to, people, values) : null;
    }

    /**
     * The organisations of a column that fills the rest of the list; null where something else stands there.
     *
     * @param count how many there are
     */
    private static @Nullable List<List<Piece>> column(List<Piece> pieces, int from, int count) {
        if (pieces.size() - from > LONGEST_COLUMN) {
            return null;
        }
        var tokens = new ArrayList<Token>();
        for (Piece piece : pieces.subList(from, pieces.size())) {
            boolean organisation = piece.kind().isAffiliation()
                    || piece.kind() == PieceKind.NOISE
                    || piece.kind() == PieceKind.GLUE
                    || (piece.kind() == PieceKind.NAME && NamePlausibility.ofTokens(piece.tokens()) < CERTAIN);
            if (!organisation) {
                return null;
            }
            tokens.addAll(piece.tokens());
        }
        var entries = OrganisationColumn.split(tokens, count);
        return entries == null ? null : entries.stream().map(List::of).toList();
    }

    /** A run of names with nothing but brackets behind them. */
    private static int endOfNames(List<Piece> pieces, int from) {
        int at = from + 1;
        while (at < pieces.size()) {
            var piece = pieces.get(at);
            boolean bracketed = piece.first().bracketed()
                    && piece.kind() != PieceKind.NAME
                    && !piece.kind().isAffiliation();
            boolean name = piece.kind() == PieceKind.NAME && !piece.after(Separator.COMMA);
            boolean office = piece.kind() == PieceKind.ROLE && piece.after(Separator.COMMA);
            boolean remark = piece.kind() == PieceKind.REMARK
                    && (piece.after(Separator.COMMA)
                            || pieces.get(at - 1).kind() == PieceKind.REMARK
                            || isBetweenPeople(pieces, at));
            boolean replaced =
                    piece.kind() == PieceKind.REPLACED && pieces.get(at - 1).kind() == PieceKind.REMARK;
            if (!name && !bracketed && !office && !remark && !replaced) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "Bo Ek (S) ej närvarande Eva Ros (M)", "Eva Ros, ersättare för Bo Ek" */
    private static boolean isBetweenPeople(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && (pieces.get(at + 1).kind() == PieceKind.NAME
                        || pieces.get(at + 1).kind() == PieceKind.REPLACED);
    }

    /** "ersättare för Anna Ek" in a column of offices */
    private static boolean announcesReplaced(Piece piece) {
        return piece.kind() == PieceKind.REMARK && RemarkWords.announcesReplaced(piece.tokens());
    }

    /** Cuts pieces into rows that begin with a piece of some kind not joined to the piece before by a comma. */
    static List<List<Piece>> rows(List<Piece> pieces, Predicate<Piece> opens) {
        var rows = new ArrayList<List<Piece>>();
        for (Piece piece : pieces) {
            boolean begins = opens.test(piece)
                    && !piece.after(Separator.COMMA)
                    && !(piece.after(Separator.OPEN) && piece.first().bracketed());
            if (begins) {
                rows.add(new ArrayList<>());
            }
            if (!rows.isEmpty()) {
                rows.getLast().add(piece);
            }
        }
        return rows;
    }

    /**
     * "… Eva Ek Lund Hjo kommun Kil kommun": a name too much where organisations follow names is the last one's
     * surname.
     */
    private static boolean isSurname(List<Piece> row) {
        var piece = row.getFirst();
        return row.size() == 1
                && piece.tokens().size() == 1
                && piece.first().before().isEmpty()
                && Surnames.swedish().contains(piece.words());
    }

    private static void extendLast(List<List<Piece>> people, Piece surname) {
        var tokens = new ArrayList<>(people.getLast().getFirst().tokens());
        tokens.addAll(surname.tokens());
        people.getLast().set(0, new Piece(PieceKind.NAME, tokens));
    }

    /** Pieces line by line; none where something stands before the first line. */
    private static List<List<Piece>> lines(List<Piece> pieces) {
        return pieces.isEmpty() || pieces.getFirst().first().beginsLine() ? ColumnsOfPlaces.lines(pieces) : List.of();
    }

    /** "LRF Katrineholm" is one organisation if there are more of them than names. */
    private static void mergeAbbreviations(List<List<Piece>> rows, int wanted) {
        for (int i = 0; i + 1 < rows.size() && rows.size() > wanted; i++) {
            var piece = rows.get(i).getFirst();
            var next = rows.get(i + 1).getFirst();
            boolean abbreviation = piece.kind() == PieceKind.ORGANISATION
                    && rows.get(i).size() == 1
                    && OrganisationWords.isAcronym(piece.words())
                    && next.first().before().isEmpty();
            if (abbreviation) {
                var tokens = new ArrayList<>(piece.tokens());
                tokens.addAll(next.tokens());
                rows.get(i).set(0, new Piece(PieceKind.ORGANISATION, tokens));
                rows.get(i).addAll(rows.get(i + 1).subList(1, rows.get(i + 1).size()));
                rows.remove(i + 1);
            }
        }
    }

    /** Everything that stands in it. */
    List<Piece> pieces() {
        return Stream.concat(names.stream(), values.stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The people with what belongs to them. */
    List<PersonDraft> people(Label section) {
        var people = new ArrayList<PersonDraft>();
        for (int i = 0; i < names.size(); i++) {
            var person = new PersonDraft(names.get(i).getFirst(), section);
            names.get(i).stream().skip(1).forEach(piece -> take(person, piece));
            values.get(i).forEach(piece -> take(person, piece));
            people.add(person);
        }
        return people;
    }

    private static void take(PersonDraft person, Piece piece) {
        switch (piece.kind()) {
            case PARTY -> person.party(piece, false);
            case MUNICIPALITY, ORGANISATION -> person.affiliation(piece);
            case ROLE -> person.roles().add(piece);
            case REMARK, REPLACED -> person.remark().addAll(piece.tokens());
            case MARK -> person.mark(piece);
            default -> {
                // Nothing that belongs to a person.
            }
        }
    }
}
