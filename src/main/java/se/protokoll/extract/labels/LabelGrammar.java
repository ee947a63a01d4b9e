package se.protokoll.extract.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Understands headings of attendance lists by the words they are made of, so that wordings nobody has listed are read too:
 * "Frånvarande utan ersättare", "Dessutom närvoro", "Ej tjänstgörande ersättare närvarande".
 */
public final class LabelGrammar {

    private static final int LONGEST = 8;

    private LabelGrammar() {}

    /** The longest heading of a list that begins at a token; null if none does. */
    static LabelLexicon.@Nullable Match longest(List<Token> tokens, int from) {
        var first = HeadingWord.of(tokens.get(from).key());
        LabelLexicon.Match best = null;
        if (tokens.get(from).isCapitalised()) {
            var announced = AnnouncedHeading.at(tokens, from, first);
            if (announced != null) {
                return announced;
            }
            var represented = RepresentedHeading.at(tokens, from);
            best = represented == null && first == HeadingWord.THERE ? sentence(tokens, from) : represented;
        }
        var meaning = new HeadingMeaning();
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
            if (at > from
                    && LabelLexicon.isCut(tokens.get(at))
                    && !addsNot(tokens, at)
                    && !addsMembers(tokens, at, meaning)) {
                break;
            }
            if (meaning.isBegun() && tokens.get(at).isCapitalised() && !isCapitals(tokens.get(from))) {
                break;
            }
            boolean owner = at == from && isOwner(tokens, at);
            var word = owner
                    ? HeadingWord.LINK
                    : at == from
                            ? first
                            : namesGroup(tokens, from, at)
                                    ? HeadingWord.VERB
                                    : HeadingWord.of(tokens.get(at).key());
            boolean empty = at == from
                    && !owner
                    && (word == HeadingWord.LINK || word == HeadingWord.VERB)
                    && !announcesAbsence(tokens, at);
            if (word == null || empty) {
                break;
            }
            meaning.add(word);
            boolean alone = at == from && word != HeadingWord.AWAY;
            var label = alone || word == HeadingWord.LINK ? null : meaning.label();
            if (label != null) {
                best = new LabelLexicon.Match(label, at - from + 1);
            }
        }
        return best;
    }

    /** "Direktionens ledamöter", "Kommunernas ersättare": whose they are. */
    private static boolean isOwner(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean genitive = token.isCapitalised()
                && (token.key().endsWith("ens")
                        || token.key().endsWith("nas")
                        || token.key().endsWith("ets"));
        if (!genitive || at + 1 >= tokens.size() || LabelLexicon.isCut(tokens.get(at + 1))) {
            return false;
        }
        var next = HeadingWord.of(tokens.get(at + 1).key());
        return tokens.get(at + 1).isLowerCase() && (next == HeadingWord.MEMBER || next == HeadingWord.SUBSTITUTE);
    }

    /** "Närvarande styrgrupp" on a line of its own. */
    private static boolean namesGroup(List<Token> tokens, int from, int at) {
        return at == from + 1
                && HeadingWord.of(tokens.get(from).key()) == HeadingWord.THERE
                && tokens.get(at).key().endsWith("grupp")
                && (at + 1 == tokens.size()
                        || tokens.get(at + 1).beginsLine()
                        || tokens.get(at + 1).after(Separator.COLON));
    }

    /** "Anmält förhinder hade …" */
    private static boolean announcesAbsence(List<Token> tokens, int at) {
        return tokens.get(at).isCapitalised()
                && at + 1 < tokens.size()
                && !LabelLexicon.isCut(tokens.get(at + 1))
                && HeadingWord.of(tokens.get(at + 1).key()) == HeadingWord.AWAY;
    }

    /** "Närvarande, ej tjänstgörande ersättare" */
    private static boolean addsNot(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.before().isOnly(Separator.COMMA) && HeadingWord.of(token.key()) == HeadingWord.NOT;
    }

    /** "Beslutande, ledamöter" on a line of its own */
    private static boolean addsMembers(List<Token> tokens, int at, HeadingMeaning meaning) {
        var word = HeadingWord.of(tokens.get(at).key());
        boolean ends = at + 1 >= tokens.size()
                || tokens.get(at + 1).beginsLine()
                || tokens.get(at + 1).after(Separator.COLON);
        return tokens.get(at).before().isOnly(Separator.COMMA)
                && (word == HeadingWord.MEMBER || word == HeadingWord.SUBSTITUTE)
                && (meaning.has(HeadingWord.DECIDING) || meaning.has(HeadingWord.THERE))
                && ends;
    }

    /** "Närvarande från medlemskommunerna var": whatever stands between such an opening and its verb. */
    private static LabelLexicon.@Nullable Match sentence(List<Token> tokens, int from) {
        for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST); at++) {
            var token = tokens.get(at);
            if (!token.isLowerCase() || LabelLexicon.isCut(token)) {
                return null;
            }
            if (token.text().equals("var") || token.text().equals("voro")) {
                return new LabelLexicon.Match(Label.PRESENT, at - from + 1);
            }
        }
        return null;
    }

    private static boolean isCapitals(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** What a word in a sentence says of those named behind it; null where it does not speak of attendance. */
    public static @Nullable Label attendance(Token token) {
        var word = HeadingWord.of(token.key());
        return word == HeadingWord.THERE ? Label.PRESENT : word == HeadingWord.AWAY ? Label.ABSENT : null;
    }
}
