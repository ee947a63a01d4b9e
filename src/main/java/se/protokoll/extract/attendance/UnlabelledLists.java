package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelGrammar;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.ListStyle;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Finds the people who were there where no label says so: names one after the other above the items, or in a sentence
 * that speaks of who took part. Only for minutes whose lists could not be found by their labels.
 */
final class UnlabelledLists {

    /** So many people one after the other are no mention. */
    private static final int LIST = 3;

    private static final double CERTAIN = 4;

    /** More words than this that belong to no list end it. */
    private static final int GAP = 3;

    /** How far before the first name the words stand that speak of attendance. */
    private static final int REACH = 12;

    /** The attendance stands within the first words of the text. */
    private static final int LONGEST_TEXT = 1200;

    private static final Set<Label> HEAD = Set.of(
            Label.PLACE_AND_TIME,
            Label.DATE,
            Label.TIME,
            Label.PLACE,
            Label.BODY,
            Label.AGENDA,
            Label.PARAGRAPHS,
            Label.RECORDED_BY);

    private UnlabelledLists() {}

    /** The lists of a document, each under the label that fits it. */
    static List<CoverField> in(CoverSheet sheet) {
        var found = new ArrayList<CoverField>();
        addTold(sheet.lead(), found);
        unlisted(sheet).forEach(field -> addTold(field.value(), found));
        if (!found.isEmpty()) {
            return found;
        }
        addLists(sheet.lead(), false, found);
        unlisted(sheet).forEach(field -> addLists(field.value(), false, found));
        if (found.isEmpty()) {
            addLists(sheet.text().subList(0, Math.min(sheet.text().size(), LONGEST_TEXT)), true, found);
        }
        return found;
    }

    /** Fields of the head, into which the text that follows may have run. */
    static List<CoverField> unlisted(CoverSheet sheet) {
        return sheet.fields().stream()
                .filter(field -> field.start() < sheet.itemsStart() && HEAD.containsAll(field.labels()))
                .toList();
    }

    private static void addTold(List<Token> tokens, List<CoverField> found) {
        var told = ToldAttendance.early(tokens);
        if (told.clauses().size() > 1) {
            var value = tokens.subList(told.from(), told.to());
            int start = value.getFirst().start();
            found.add(new CoverField(List.of(Label.PRESENT), start, start, false, List.of(), value));
        }
    }

    private static void addLists(List<Token> tokens, boolean announced, List<CoverField> found) {
        if (tokens.isEmpty()) {
            return;
        }
        var pieces = ListReading.best(tokens, ColumnPrior.NONE, PersonNames.NONE);
        int at = 0;
        int from = 0;
        while (at < pieces.size()) {
            int end = isPerson(pieces.get(at)) ? end(pieces, at) : at;
            int last = from + length(pieces.subList(at, end));
            var label = announcing(tokens, from);
            boolean list = people(pieces.subList(at, end)) >= (label == null || announced ? LIST : LIST - 1);
            boolean described = attributes(pieces.subList(at, end)) * 2 >= people(pieces.subList(at, end));
            if (list && (label != null || (!announced && described))) {
                int first = from - headingLength(pieces, at);
                int start = tokens.get(first).start();
                var value = tokens.subList(first, last);
                found.add(new CoverField(
                        List.of(label == null ? Label.PRESENT : label), start, start, false, List.of(), value));
            }
            from = end > at ? last : from + pieces.get(at).tokens().size();
            at = Math.max(end, at + 1);
        }
    }

    /**
     * Number of tokens of what stands before a colon or on a line right above the first person: "Hjo kommun: Anna Ek".
     */
    private static int headingLength(List<Piece> pieces, int at) {
        boolean heading = at > 0
                && pieces.get(at - 1).kind().isAffiliation()
                && (pieces.get(at).after(Separator.COLON) || heads(pieces, at - 1));
        return heading ? pieces.get(at - 1).tokens().size() : 0;
    }

    /** Whether an affiliation has its line to itself above somebody. */
    private static boolean heads(List<Piece> pieces, int at) {
        return pieces.get(at).kind().isAffiliation()
                && ListStyle.isAlone(pieces, at)
                && at + 1 < pieces.size()
                && isPerson(pieces.get(at + 1));
    }

    /** Index after the list that begins with a person. */
    private static int end(List<Piece> pieces, int from) {
        int end = from + 1;
        int others = 0;
        for (int at = from + 1; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            others = piece.kind() == PieceKind.NOISE ? others + 1 : 0;
            if (others >= GAP || (piece.after(Separator.PARAGRAPH) && !isPerson(piece) && !heads(pieces, at))) {
                break;
            }
            end = piece.kind() == PieceKind.NOISE ? end : at + 1;
        }
        return end;
    }

    private static boolean isPerson(Piece piece) {
        return piece.kind() == PieceKind.NAME && NamePlausibility.ofTokens(piece.tokens()) >= CERTAIN;
    }

    private static long people(List<Piece> pieces) {
        return pieces.stream().filter(UnlabelledLists::isPerson).count();
    }

    private static long attributes(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == PieceKind.PARTY
                        || piece.kind() == PieceKind.ROLE
                        || piece.kind().isAffiliation())
                .count();
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.tokens().size()).sum();
    }

    /** What the words before a list say of those on it; null where they do not speak of attendance. */
    private static @Nullable Label announcing(List<Token> tokens, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            var label = LabelGrammar.attendance(tokens.get(at));
            // "Anna Ek, anmält förhinder" tells of her, not of those who follow
            boolean remark = label == Label.ABSENT
                    && tokens.get(at).isLowerCase()
                    && !tokens.get(at + 1).after(Separator.COLON);
            if (label != null && !remark) {
                return label;
            }
        }
        return null;
    }
}
