package se.protokoll.extract.labels;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;

/** Finds the written forms of labels in a stream of tokens, and recognises those that a bad font has damaged. */
public final class LabelLexicon {

    /** What comes out of a font without its capitals is at least this share of the label. */
    private static final double LEAST_SHARE_LEFT = 0.72;

    private static final int SHORTEST_DAMAGED = 6;

    private static final int SHORTEST_LEFT = 5;

    /** A word on the way through the forms; the label if one ends here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Label label;
    }

    private static final Node ROOT = new Node();

    /** The letters of every form by their number, for the damaged ones are found by what is left of them. */
    private static final Map<Integer, List<Form>> LETTERS;

    private static final Set<String> WORDS = new HashSet<>();

    static {
        Map<Integer, Map<String, Form>> byLength = new HashMap<>();
        for (Label label : Label.values()) {
            for (String form : label.forms()) {
                Node node = ROOT;
                for (String word : form.split(" ", -1)) {
                    WORDS.add(Word.key(word));
                    node = node.next.computeIfAbsent(Word.key(word), any -> new Node());
                }
                if (node.label == null) {
                    node.label = label;
                }
                if (label.group() != Label.Group.AGENDA) {
                    String letters = letters(form);
                    byLength.computeIfAbsent(letters.length(), any -> new LinkedHashMap<>())
                            .putIfAbsent(letters, new Form(letters, letterSet(letters), label));
                }
            }
        }
        LETTERS = byLength.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private static final int LONGEST = Collections.max(LETTERS.keySet());

    /**
     * What a form of a label is compared by.
     *
     * @param set which letters there are, see {@link #letterSet}
     */
    private record Form(String letters, long set, Label label) {}

    /**
     * A label found in a token stream.
     *
     * @param label which
     * @param length number of tokens it takes
     */
    public record Match(Label label, int length) {}

    private LabelLexicon() {}

    /** The longest label that begins at a token; null if none does. */
    public static @Nullable Match longest(List<Token> tokens, int from) {
        Node node = ROOT;
        Match best = null;
        for (int at = from; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (at > from && isCut(token) && !addsCircumstance(token, best)) {
                break;
            }
            node = node.next.get(token.key());
            if (node == null) {
                break;
            }
            if (node.label != null) {
                best = new Match(node.label, at - from + 1);
            }
        }
        var composed = LabelGrammar.longest(tokens, from);
        boolean longer = composed != null && composed.length() > (best == null ? 0 : best.length());
        var whole = longer ? composed : best;
        return whole != null && isTwo(tokens, from, whole) ? new Match(Label.DECIDING, 1) : whole;
    }

    /** "Justeringens datum, plats och tid": one label, though a comma stands in it. */
    private static boolean addsCircumstance(Token token, @Nullable Match begun) {
        return begun != null
                && begun.label() == Label.ADJUSTMENT
                && token.isLowerCase()
                && token.before().isOnly(Separator.COMMA);
    }

    /** "Beslutande Ersättare": two headings, the second of which begins with a capital. */
    private static boolean isTwo(List<Token> tokens, int from, Match match) {
        var first = tokens.get(from);
        return match.length() == 2
                && exact(List.of(first)) == Label.DECIDING
                && first.text().chars().anyMatch(Character::isLowerCase)
                && tokens.get(from + 1).isCapitalised()
                && exact(List.of(tokens.get(from + 1))) != null;
    }

    static boolean isCut(Token token) {
        return token.after(Separator.COLON)
                || token.after(Separator.COMMA)
                || token.after(Separator.GAP)
                || token.after(Separator.CELL)
                || token.after(Separator.PARAGRAPH)
                || token.after(Separator.OPEN)
                || (token.after(Separator.STOP) && !token.isLowerCase());
    }

    /** The label with exactly these words, whatever stands between them; null if there is none. */
    public static @Nullable Label exact(List<Token> tokens) {
        Node node = ROOT;
        for (Token token : tokens) {
            node = node.next.get(token.key());
            if (node == null) {
                return null;
            }
        }
        return node.label;
    }

    /**
     * The label of which these tokens are what a damaged font or a bad scan left: "rdf rande", "tses att justera",
     * "0rdförande". Null if there is none, or if it is too little to tell.
     */
    public static @Nullable Label damaged(List<Token> tokens) {
        var letters = new StringBuilder();
        for (var token : tokens) {
            addLetters(token.text(), letters);
            if (letters.length() > LONGEST) {
                return null;
            }
        }
        if (letters.length() < SHORTEST_LEFT || tokens.stream().allMatch(token -> WORDS.contains(token.key()))) {
            return null;
        }
        String left = letters.toString();
        long set = letterSet(left);
        int length = Math.max(left.length(), SHORTEST_DAMAGED);
        while (length <= LONGEST && (double) left.length() / length > LEAST_SHARE_LEFT) {
            boolean sameLength = length == left.length();
            for (var form : LETTERS.getOrDefault(length, List.of())) {
                int strange = Long.bitCount(set & ~form.set());
                if ((strange == 0 && isSubsequence(left, form.letters()))
                        || (sameLength && strange <= 1 && differences(left, form.letters()) == 1)) {
                    return form.label();
                }
            }
            length++;
        }
        return null;
    }

    /** One bit for each letter, by which most words are told from each other at once; some letters share theirs. */
    private static long letterSet(String letters) {
        long set = 0;
        for (int i = 0; i < letters.length(); i++) {
            set |= 1L << letters.charAt(i);
        }
        return set;
    }

    private static boolean isSubsequence(String left, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < left.length(); i++) {
            if (whole.charAt(i) == left.charAt(at)) {
                at++;
            }
        }
        return at == left.length();
    }

    private static int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a word is in some label. */
    static boolean isWord(String word) {
        return WORDS.contains(Word.key(word));
    }

    /** A form as labels are compared. */
    private static String letters(String form) {
        var letters = new StringBuilder(form.length());
        addLetters(form, letters);
        return letters.toString();
    }

    private static void addLetters(String form, StringBuilder letters) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                letters.append(Character.toLowerCase(form.charAt(i)));
            }
        }
    }
}
