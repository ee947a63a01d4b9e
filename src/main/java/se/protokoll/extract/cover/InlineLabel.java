package se.protokoll.extract.cover;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.NameParticles;
import se.protokoll.registry.WordEndings;

/** Tells labels in the middle of a line, which has lost its layout or runs on from one list to the next. */
final class InlineLabel {

    /** A line of text longer than this has lost its layout: labels stand in the middle of it. */
    private static final int FLATTENED = 160;

    /** Words; a name and its party at most. */
    private static final int LONGEST_SIGNER = 6;

    private static final WordEndings BODY = WordEndings.of("fullmäktige", "styrelsen", "nämnden", "utskottet");

    private static final Pattern RANGE = Pattern.compile("\\d{1,4}[-–]\\d{1,4}");

    /** What no one person is. */
    private static final Set<String> PLURAL =
            Set.of("adjungerade", "suppleanter", "ledamöter", "tjänstemän", "övriga", "gäster");

    private final Layout layout;
    private final List<Token> tokens;
    private final LabelSegments segments;
    private final boolean flat;
    private @Nullable EarlierPairs pairs;

    /** @param flat whether the document has lost its line breaks */
    InlineLabel(Layout layout, LabelSegments segments, boolean flat) {
        this.layout = layout;
        this.tokens = segments.tokens();
        this.segments = segments;
        this.flat = flat;
    }

    /** A label in the middle of a flattened line, before a colon, or behind another label. */
    boolean is(LabelCandidate candidate) {
        var match = candidate.match();
        int to = candidate.to();
        var token = tokens.get(candidate.from());
        if (token.text().equals("ande")) {
            return true;
        }
        if (isOfAnotherBoard(candidate) || isInRoleColumn(candidate)) {
            return false;
        }
        boolean heading = match.label().group() == Label.Group.AGENDA && !isRange(to);
        boolean behindHead = match.label() == Label.DECIDING && candidate.isBehind(Label.Group.HEAD);
        boolean listed = match.label().listsPeople() && (match.length() > 1 || behindHead);
        boolean dotted = match.label().group() == Label.Group.SIGNING
                && to < tokens.size()
                && tokens.get(to).after(Separator.STOP);
        boolean enumerated = token.after(Separator.COMMA) && !listed && !dotted;
        if (!token.isCapitalised() || enumerated || token.bracketed() || heading) {
            return false;
        }
        if (signsBehindComma(candidate) || signsBeside(candidate)) {
            return true;
        }
        if (!candidate.colon()
                && to == candidate.from() + 1
                && to < tokens.size()
                && !LabelContext.canBeValue(match.label(), tokens.get(to))) {
            return false;
        }
        if (candidate.colon() || candidate.adjacent() || to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        if (match.label() == Label.PARAGRAPHS) {
            return !next.isLowerCase();
        }
        if (isOfficeOfListed(candidate)) {
            return false;
        }
        if (isCalledList(candidate)) {
            return true;
        }
        var line = layout.lines().get(token.line());
        if (!flat && line.end() - line.start() < FLATTENED) {
            return opensListWithinLine(candidate);
        }
        return (match.length() > 1 && !next.after(Separator.COMMA))
                || (!next.isLowerCase() && !next.after(Separator.COMMA))
                || next.after(Separator.STOP)
                || LabelLexicon.longest(tokens, to) != null;
    }

    private boolean isInRoleColumn(LabelCandidate candidate) {
        return flat && candidate.isBehindList() && RoleColumn.holds(tokens, candidate.from());
    }

    /** "Ärenden 22-27": not the items, but which they are. */
    private boolean isRange(int at) {
        return at < tokens.size() && RANGE.matcher(tokens.get(at).text()).matches();
    }

    /** "Underskrifter Sekreterare, Anna Ek Ordförande, Bo Lind": within the signatures a comma may follow a label. */
    boolean signsBehindComma(LabelCandidate candidate) {
        int to = candidate.to();
        return candidate.match().label().group() == Label.Group.SIGNING
                && candidate.isBehind(Label.Group.SIGNING)
                && to + 1 < tokens.size()
                && tokens.get(to).after(Separator.COMMA)
                && tokens.get(to).isCapitalised()
                && tokens.get(to + 1).isCapitalised();
    }

    /**
     * "Sekreterare Anna Ek Ordförande Bo Lind" or "Vid protokollet: Justeras:": who signs as what, several on a line of
     * their own.
     */
    boolean signsBeside(LabelCandidate candidate) {
        var previous = candidate.previous();
        int at = candidate.from();
        int to = candidate.to();
        if (flat
                || previous == null
                || !previous.label().signs()
                || !candidate.match().label().signs()) {
            return false;
        }
        boolean sameLine = !tokens.get(at).beginsSegment()
                && tokens.get(previous.from()).line() == tokens.get(at).line();
        if (!sameLine || candidate.adjacent()) {
            return sameLine && candidate.colon();
        }
        return areNames(tokens.subList(previous.to(), at))
                && to + 1 < tokens.size()
                && tokens.get(to).isCapitalised()
                && isNamePart(tokens.get(to + 1))
                && !tokens.get(to + 1).beginsLine();
    }

    private static boolean areNames(List<Token> words) {
        long capitalised = words.stream()
                .filter(word -> !word.bracketed() && word.isCapitalised())
                .count();
        return capitalised > 1
                && words.size() <= LONGEST_SIGNER
                && words.stream().allMatch(word -> word.bracketed() || isNamePart(word));
    }

    private static boolean isNamePart(Token word) {
        return !word.after(Separator.COMMA) && (word.isCapitalised() || NameParticles.contain(word.text()));
    }

    /** "Förste vice ordförande i Socialnämnden Anna Ek": an office somebody holds elsewhere. */
    private boolean isOfAnotherBoard(LabelCandidate candidate) {
        int to = candidate.to();
        return candidate.isOfChair()
                && to < tokens.size()
                && tokens.get(to).before().isEmpty()
                && (tokens.get(to).text().equals("i") || tokens.get(to).text().equals("för"));
    }

    /** "Närvaroförteckning landstingsfullmäktige Anna Ek (S)" on a page of its own */
    private boolean isCalledList(LabelCandidate candidate) {
        String word = tokens.get(candidate.from()).key();
        return flat
                && candidate.match().label() == Label.PRESENT
                && (word.endsWith("förteckning") || word.endsWith("lista"))
                && BODY.end(tokens.get(candidate.to()).key());
    }

    /** "Anna Ek (S) Ersättare Bo Lind (M)": the next list goes on in the line of the one before. */
    private boolean opensListWithinLine(LabelCandidate candidate) {
        int at = candidate.from();
        int to = candidate.to();
        boolean list = candidate.match().label().listsPeople() && candidate.isBehindList();
        if (!list || !tokens.get(at).after(Separator.CLOSE)) {
            return false;
        }
        if (segments.endsSegment(to)) {
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
    private boolean isOfficeOfListed(LabelCandidate candidate) {
        int to = candidate.to();
        var previous = candidate.previous();
        if (!candidate.isOfChair() || previous == null || !previous.label().listsPeople() || to + 1 >= tokens.size()) {
            return false;
        }
        if (pairs == null) {
            pairs = new EarlierPairs(tokens);
        }
        return pairs.before(to) < previous.to();
    }
}
