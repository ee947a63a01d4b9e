package se.protokoll.extract.cover;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Roles;

/**
 * Tells words that label what follows from the same words in running text and in names, with what tells them from roles
 * on a list and from words within a line.
 */
final class LabelContext {

    /** What goes on after a word that is no label. */
    private static final Set<String> SENTENCE =
            Set.of("för", "och", "i", "till", "att", "med", "på", "som", "är", "var");

    /** Words between a label and its colon. */
    private static final int LONGEST_BRACKET = 5;

    /** Letters; a longer word for a secretary says of what, and is somebody's title. */
    private static final int LONGEST_SECRETARY = 12;

    /** Words; a label of so many is none of a sentence. */
    private static final int LONG_LABEL = 3;

    /** In a label these limit too: "Dag 2 deltog även", "På § 4". */
    private static final Set<String> LIMITING_LABELS = Set.of("dag", "på");

    private final List<Token> tokens;
    private final LabelSegments segments;
    private final RowOpenings rowOpenings;
    private final ListedRole listedRole;
    private final InlineLabel inlineLabel;

    /**
     * @param tokens the part of the document that is read
     * @param flat whether it has lost its line breaks
     */
    LabelContext(Layout layout, List<Token> tokens, boolean flat) {
        this.tokens = tokens;
        this.segments = new LabelSegments(tokens);
        this.rowOpenings = new RowOpenings(segments);
        this.listedRole = new ListedRole(layout, segments, rowOpenings);
        this.inlineLabel = new InlineLabel(layout, segments, flat);
    }

    LabelSegments segments() {
        return segments;
    }

    RowOpenings rowOpenings() {
        return rowOpenings;
    }

    ListedRole listedRole() {
        return listedRole;
    }

    InlineLabel inlineLabel() {
        return inlineLabel;
    }

    /** Whether a word such as "nämndsekreterare" behind the label of a list is the title of the first one listed. */
    boolean isTitle(LabelLexicon.Match match, int at, int to, LabelSite previous) {
        return isSecretaryElsewhere(match, at, to, previous) || isChairInSentence(match, at, to, previous);
    }

    /** "Närvarande: Ordföranden Anna Ek, herrar Lind och Ås": the office of the first of those a sentence lists. */
    private boolean isChairInSentence(LabelLexicon.Match match, int at, int to, LabelSite previous) {
        return match.label() == Label.CHAIR
                && previous.label().listsPeople()
                && previous.to() == at
                && tokens.get(at).before().isOnly(Separator.COLON)
                && to < tokens.size()
                && (!tokens.get(to).beginsSegment() || tokens.get(to).after(Separator.COMMA));
    }

    private boolean isSecretaryElsewhere(LabelLexicon.Match match, int at, int to, LabelSite previous) {
        boolean title = match.label() == Label.SECRETARY
                && match.length() == 1
                && tokens.get(at).text().length() > LONGEST_SECRETARY
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
            case ATTENDANCE -> match.length() >= LONG_LABEL || (!SENTENCE.contains(next.text()) && opensPerson(to));
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

    /**
     * "Närvarande under § 5:", "Dag 2 deltog även": index in a label where what limits the presence of those listed
     * begins.
     */
    int beforeLimit(int at, int to) {
        int number = at;
        while (number < to && !tokens.get(number).isNumeric()) {
            number++;
        }
        int from = number;
        while (from > at && number < to && !limits(tokens.get(from))) {
            from--;
        }
        return number == to || from == at ? to : from;
    }

    private static boolean limits(Token token) {
        return RemarkWords.limits(token) || LIMITING_LABELS.contains(token.key());
    }
}
