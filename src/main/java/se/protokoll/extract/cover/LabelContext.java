package se.protokoll.extract.cover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Roles;
import se.protokoll.registry.WordEndings;

/** Tells words that label what follows from the same words in running text, in names and among what a list says of people. */
final class LabelContext {

    /** A line of text longer than this has lost its layout: labels stand in the middle of it. */
    private static final int FLATTENED = 160;

    /** What goes on after a word that is no label. */
    private static final Set<String> SENTENCE =
            Set.of("för", "och", "i", "till", "att", "med", "på", "som", "är", "var");

    private static final WordEndings BODY = WordEndings.of("fullmäktige", "styrelsen", "nämnden", "utskottet");

    private static final int LONGEST_BRACKET = 5;

    /** So many rows that say first what somebody is are a table, also where no heading shows one. */
    private static final int MANY_ROWS = 4;

    /** With these begins what says for which part of a meeting somebody was there. */
    private static final Set<String> LIMITING = Set.of("under", "vid", "på", "från", "till", "dag", "fr.o.m", "t.o.m");

    private static final Pattern RANGE = Pattern.compile("\\d{1,4}[-–]\\d{1,4}");

    /** What no one person is. */
    private static final Set<String> PLURAL =
            Set.of("adjungerade", "suppleanter", "ledamöter", "tjänstemän", "övriga", "gäster");

    private static final int LONGEST_NAME = 4;
    private static final double CERTAIN_NAME = 3;

    private final Layout layout;
    private final List<Token> tokens;
    private final boolean flat;

    /** For each token where its segment ends, and the first token of the next line; both found once, lines may be long. */
    private final int[] segmentEnds;

    private final int[] nextLines;

    private @Nullable EarlierPairs pairs;

    /** How many rows set out with blanks begin with a word: "Ersättare" before each substitute is no heading. */
    private final Map<String, Integer> rowOpenings = new HashMap<>();

    /** How many rows begin with the label of a list. */
    private int memberRows;

    /**
     * @param tokens the part of the document that is read
     * @param flat whether it has lost its line breaks
     */
    LabelContext(Layout layout, List<Token> tokens, boolean flat) {
        this.layout = layout;
        this.tokens = tokens;
        this.flat = flat;
        this.segmentEnds = new int[tokens.size()];
        this.nextLines = new int[tokens.size()];
        for (int at = tokens.size() - 1; at >= 0; at--) {
            int next = at + 1;
            boolean last = next == tokens.size();
            boolean ends = endsSegment(next) || tokens.get(next).after(Separator.COLON);
            segmentEnds[at] = ends ? next : segmentEnds[next];
            boolean below = !last
                    && (tokens.get(next).line() != tokens.get(at).line()
                            || tokens.get(next).beginsLine());
            nextLines[at] = last ? -1 : below ? next : nextLines[next];
            if (opensRow(at)) {
                rowOpenings.merge(tokens.get(at).key(), 1, Integer::sum);
                var label = LabelLexicon.exact(tokens.subList(at, next));
                memberRows += label != null && label.listsPeople() ? 1 : 0;
            }
        }
    }

    /** Whether rows of a table set out with blanks begin with the word, this one among them. */
    boolean isInEachRow(int at) {
        return opensRow(at) && rowOpenings.getOrDefault(tokens.get(at).key(), 0) > 1;
    }

    /** "Beslutande | Ordf | Anna Ek": whether the words have a cell for themselves between two of their row. */
    boolean isBetweenCells(int from, int to) {
        return tokens.get(from).after(Separator.CELL) && !tokens.get(from).beginsLine() && isFollowedByCell(to);
    }

    private boolean isFollowedByCell(int to) {
        return to < tokens.size()
                && tokens.get(to).after(Separator.CELL)
                && !tokens.get(to).beginsLine();
    }

    private boolean opensRow(int at) {
        return tokens.get(at).beginsLine()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).after(Separator.GAP)
                && !tokens.get(at + 1).beginsLine();
    }

    /** Whether a word such as "ordförande" or "ersättare" stands for what a person on the list is. */
    boolean isRole(Label label, int at, @Nullable LabelSite previous, boolean table) {
        boolean office = switch (label) {
            case CHAIR, VICE_CHAIR, SECRETARY, ADJUSTER, MEMBERS, SUBSTITUTES, PRESENT, ABSENT, ADJOINED -> true;
            default ->
                (label.listsPeople() || label == Label.RECORDED_BY)
                        && tokens.get(at).isLowerCase();
        };
        if (!office || previous == null || !previous.label().listsPeople()) {
            return false;
        }
        var token = tokens.get(at);
        if (isInEachRow(at) && (table || memberRows >= MANY_ROWS)) {
            return true;
        }
        boolean row = layout.lines().get(token.line()).isRow();
        if (row && !label.listsPeople() && isBelowInCell(at)) {
            return true;
        }
        if (row && token.column() > 0 && !label.listsPeople() && isFollowedByCell(segmentEnd(at))) {
            return true;
        }
        boolean cell = (token.after(Separator.CELL) || token.after(Separator.GAP)) && !token.beginsLine();
        boolean plural = label.listsPeople() && !token.text().equals("Ledamot") && !table;
        if (cell) {
            int to = segmentEnd(at);
            return !row
                    || to >= tokens.size()
                    || tokens.get(to).line() != token.line()
                    || !tokens.get(to).beginsLine();
        }
        if (!label.listsPeople() && isBetweenNames(at)) {
            return true;
        }
        int next = segmentEnd(at);
        boolean alone = next >= tokens.size()
                || (tokens.get(next).beginsLine()
                        && !(tokens.get(next).after(Separator.CELL)
                                && tokens.get(next).column() > 0));
        return token.isLowerCase() || (alone && !plural && !token.after(Separator.PARAGRAPH));
    }

    /** "Anna Ek" over "Ordförande" in one cell. */
    private boolean isBelowInCell(int at) {
        var token = tokens.get(at);
        var above = at == 0 ? token : tokens.get(at - 1);
        return at > 0 && above.line() == token.line() && above.column() == token.column();
    }

    /**
     * "Anna Ek", "Ordförande", "Bo Lind", "Socialnämnden", each a paragraph: what stands below a name is what that person
     * is, and what follows the next name is no label either.
     */
    private boolean isBetweenNames(int at) {
        int name = nextLines[at];
        int behind = name < 0 ? -1 : nextLines[name];
        if (behind < 0 || at == 0 || !opensParagraph(at) || !opensParagraph(name) || !opensParagraph(behind)) {
            return false;
        }
        int above = at - 1;
        while (above > 0 && !tokens.get(above).beginsLine()) {
            above--;
        }
        return opensParagraph(above)
                && isName(above, at)
                && isName(name, behind)
                && !isName(behind, nextLines[behind] < 0 ? tokens.size() : nextLines[behind])
                && LabelLexicon.longest(tokens, behind) == null;
    }

    private boolean opensParagraph(int at) {
        return tokens.get(at).after(Separator.PARAGRAPH);
    }

    private boolean isName(int from, int to) {
        var words = tokens.subList(from, to).stream()
                .takeWhile(token -> !token.bracketed() && !token.after(Separator.COMMA))
                .limit(LONGEST_NAME + 1)
                .toList();
        return words.size() > 1 && words.size() <= LONGEST_NAME && NamePlausibility.ofTokens(words) >= CERTAIN_NAME;
    }

    /** Whether a word such as "nämndsekreterare" behind the label of a list is the title of the first one listed. */
    boolean isTitle(LabelLexicon.Match match, int at, int to, LabelSite previous) {
        boolean title = match.label() == Label.SECRETARY
                && match.length() == 1
                && tokens.get(at).text().length() > 12
                && !tokens.get(at).key().startsWith("mötes");
        return title
                && previous.label().listsPeople()
                && to + 1 < tokens.size()
                && tokens.get(to).isCapitalised()
                && LabelLexicon.longest(tokens, to) == null;
    }

    /** Whether what follows on the same line can be a value and not the rest of a sentence. */
    boolean opensValue(LabelLexicon.Match match, int to) {
        if (to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        if (match.label().listsPeople()
                && next.after(Separator.OPEN)
                && Parties.swedish().isKnown(next.text())) {
            return true;
        }
        if (next.after(Separator.COMMA) && match.label().listsPeople() && match.length() > 1 && endsLineSoon(to)) {
            return true;
        }
        if (next.after(Separator.COMMA) || next.after(Separator.OPEN)) {
            return false;
        }
        if (!next.isLowerCase()) {
            return match.length() > 1 || canBeValue(match.label(), next);
        }
        return switch (match.label().group()) {
            case HEAD -> !SENTENCE.contains(next.text());
            case ATTENDANCE -> match.length() >= 3 || (!SENTENCE.contains(next.text()) && opensPerson(to));
            default -> next.text().equals("den");
        };
    }

    /** "För arbetsgivaren, Hjo kommun" above a list: whether no more than whom they represent follows the comma. */
    private boolean endsLineSoon(int at) {
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).before().isEmpty()) {
            end++;
        }
        return tokens.get(at).isCapitalised()
                && end - at <= LONGEST_NAME
                && end < tokens.size()
                && tokens.get(end).beginsLine()
                && tokens.get(end).isCapitalised()
                && Municipalities.swedish()
                        .find(Token.phrase(tokens.subList(at, end)))
                        .isPresent();
    }

    /** "kamreren Nils Ek", "fru Ek" */
    private boolean opensPerson(int at) {
        String word = tokens.get(at).text();
        boolean name = at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised();
        boolean whole = name && at + 2 < tokens.size() && tokens.get(at + 2).isCapitalised();
        return whole || (name && (SmallWords.isSmall(word) || Roles.swedish().isTitle(word)));
    }

    /** A label in the middle of a flattened line, before a colon, or behind another label. */
    boolean isInline(
            LabelLexicon.Match match, int at, int to, boolean colon, boolean adjacent, @Nullable LabelSite previous) {
        var token = tokens.get(at);
        if (token.text().equals("ande")) {
            return true;
        }
        if (isOfAnotherBoard(match, to)) {
            return false;
        }
        boolean heading = match.label().group() == Label.Group.AGENDA && !isRange(to);
        boolean behindHead = match.label() == Label.DECIDING
                && previous != null
                && previous.label().group() == Label.Group.HEAD;
        boolean listed = match.label().listsPeople() && (match.length() > 1 || behindHead);
        boolean dotted = match.label().group() == Label.Group.SIGNING
                && to < tokens.size()
                && tokens.get(to).after(Separator.STOP);
        boolean enumerated = token.after(Separator.COMMA) && !listed && !dotted;
        if (!token.isCapitalised() || enumerated || token.bracketed() || heading) {
            return false;
        }
        if (signsBehindComma(match, to, previous)) {
            return true;
        }
        if (!colon && to == at + 1 && to < tokens.size() && !canBeValue(match.label(), tokens.get(to))) {
            return false;
        }
        if (colon || adjacent || to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        if (match.label() == Label.PARAGRAPHS) {
            return !next.isLowerCase();
        }
        if (isOfficeOfListed(match.label(), to, previous)) {
            return false;
        }
        if (isCalledList(match, at, to)) {
            return true;
        }
        var line = layout.lines().get(token.line());
        if (!flat && line.end() - line.start() < FLATTENED) {
            return opensListWithinLine(match, at, to, previous);
        }
        return (match.length() > 1 && !next.after(Separator.COMMA))
                || (!next.isLowerCase() && !next.after(Separator.COMMA))
                || next.after(Separator.STOP)
                || LabelLexicon.longest(tokens, to) != null;
    }

    /** "Ärenden 22-27": not the items, but which they are. */
    private boolean isRange(int at) {
        return at < tokens.size() && RANGE.matcher(tokens.get(at).text()).matches();
    }

    /** "Underskrifter Sekreterare, Anna Ek Ordförande, Bo Lind": within the signatures a comma may follow a label. */
    boolean signsBehindComma(LabelLexicon.Match match, int to, @Nullable LabelSite previous) {
        return match.label().group() == Label.Group.SIGNING
                && previous != null
                && previous.label().group() == Label.Group.SIGNING
                && to + 1 < tokens.size()
                && tokens.get(to).after(Separator.COMMA)
                && tokens.get(to).isCapitalised()
                && tokens.get(to + 1).isCapitalised();
    }

    /** "Förste vice ordförande i Socialnämnden Anna Ek": an office somebody holds elsewhere. */
    private boolean isOfAnotherBoard(LabelLexicon.Match match, int to) {
        boolean office = match.label() == Label.CHAIR || match.label() == Label.VICE_CHAIR;
        return office
                && to < tokens.size()
                && tokens.get(to).before().isEmpty()
                && (tokens.get(to).text().equals("i") || tokens.get(to).text().equals("för"));
    }

    /** "Närvaroförteckning landstingsfullmäktige Anna Ek (S)" on a page of its own */
    private boolean isCalledList(LabelLexicon.Match match, int at, int to) {
        String word = tokens.get(at).key();
        return flat
                && match.label() == Label.PRESENT
                && (word.endsWith("förteckning") || word.endsWith("lista"))
                && BODY.end(tokens.get(to).key());
    }

    /** "Anna Ek (S) Ersättare Bo Lind (M)": the next list goes on in the line of the one before. */
    private boolean opensListWithinLine(LabelLexicon.Match match, int at, int to, @Nullable LabelSite previous) {
        boolean list = match.label().listsPeople()
                && previous != null
                && previous.label().listsPeople();
        if (!list || !tokens.get(at).after(Separator.CLOSE)) {
            return false;
        }
        if (endsSegment(to)) {
            return to == at + 1 && PLURAL.contains(tokens.get(at).key());
        }
        return to + 1 < tokens.size()
                && tokens.get(to).isCapitalised()
                && tokens.get(to + 1).isCapitalised();
    }

    /**
     * "Anna Ek (S) Ordförande Bo Lind (M)": within a list that runs on the office is that of the one before. A label signs
     * for somebody whom the list has named already.
     */
    private boolean isOfficeOfListed(Label label, int to, @Nullable LabelSite previous) {
        boolean office = label == Label.CHAIR || label == Label.VICE_CHAIR;
        if (!office || previous == null || !previous.label().listsPeople() || to + 1 >= tokens.size()) {
            return false;
        }
        if (pairs == null) {
            pairs = new EarlierPairs(tokens);
        }
        return pairs.before(to) < previous.to();
    }

    /** "Dag Ek" is a name and no date: "Dag" labels only what a date can begin with. */
    static boolean canBeValue(Label label, Token next) {
        boolean date = !next.isCapitalised()
                || next.beginsSegment()
                || next.text().contains("dag")
                || LabelLexicon.longest(List.of(next), 0) != null;
        return label != Label.DATE || date;
    }

    /** "Adjungerade (ständigt):": index after a bracket that stands between a label and its colon. */
    int afterBracket(int at) {
        int to = at;
        while (to < tokens.size() && to - at < LONGEST_BRACKET && tokens.get(to).bracketed()) {
            to++;
        }
        boolean colon = to > at
                && to < tokens.size()
                && tokens.get(to).after(Separator.CLOSE)
                && tokens.get(to).after(Separator.COLON);
        return colon ? to : at;
    }

    /** "Närvarande under § 5:", "Dag 2 deltog även": index in a label where what limits the presence of those listed begins. */
    int beforeLimit(int at, int to) {
        int number = at;
        while (number < to && !tokens.get(number).isNumeric()) {
            number++;
        }
        int from = number;
        while (from > at && number < to && !LIMITING.contains(tokens.get(from).key())) {
            from--;
        }
        return number == to || from == at ? to : from;
    }

    /** Index after the cell, line or piece between wide gaps or up to a colon that a token begins. */
    int segmentEnd(int at) {
        return segmentEnds[at];
    }

    /** First token of the line below, unless a blank line parts them; -1 if there is none. */
    int nextLine(int at) {
        int next = nextLines[at];
        return next >= 0 && tokens.get(next).after(Separator.PARAGRAPH) ? -1 : next;
    }

    /** Whether a token begins something apart from what stands before it, or there is none. */
    boolean endsSegment(int to) {
        return to >= tokens.size() || tokens.get(to).beginsSegment();
    }
}
