package se.protokoll.extract.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one of many words begins, in one walk over a text. A pattern with as many alternatives tries them all at
 * every letter; where it can match only at such a word, it need not be tried elsewhere.
 *
 * <p>Capital and small letters are the same, as far as one character stands for the other.
 */
public final class Keywords {

    private static final int DIRECT = 256;

    /** What Java says of the characters of Latin-1, which is asked at nearly every character of every text. */
    private static final boolean[] LETTERS = new boolean[DIRECT];

    private static final char[] SMALL = new char[DIRECT];

    static {
        for (char c = 0; c < DIRECT; c++) {
            LETTERS[c] = Character.isLetter(c);
            SMALL[c] = Character.toLowerCase(c);
        }
    }

    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        /** One bit for each letter, by which most others are told at once; some letters share theirs. */
        private long set;

        private boolean end;

        private @Nullable Node next(char letter) {
            if ((set & 1L << letter) == 0) {
                return null;
            }
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        private Node grown(char letter) {
            var known = next(letter);
            if (known != null) {
                return known;
            }
            var node = new Node();
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            nodes[nodes.length - 1] = node;
            set |= 1L << letter;
            return node;
        }
    }

    /** By the first letter, in either case. Swedish words begin with a character of Latin-1. */
    private final @Nullable Node[] first = new Node[DIRECT];

    private final boolean within;

    private Keywords(Collection<String> beginnings, boolean within) {
        this.within = within;
        for (String beginning : beginnings) {
            char letter = Character.toLowerCase(beginning.charAt(0));
            var node = first[letter];
            if (node == null) {
                node = new Node();
                first[letter] = node;
                first[Character.toUpperCase(letter)] = node;
            }
            for (int i = 1; i < beginning.length(); i++) {
                node = node.grown(Character.toLowerCase(beginning.charAt(i)));
            }
            node.end = true;
        }
    }

    /** Words that begin so, at the beginning of a word: no letter stands before it. */
    public static Keywords beginningWith(Collection<String> beginnings) {
        return new Keywords(beginnings, false);
    }

    /** These letters wherever they stand, within words too. */
    public static Keywords within(String... parts) {
        return new Keywords(List.of(parts), true);
    }

    /** Whether one stands in the text. */
    public boolean in(String text) {
        return next(text, 0, text.length()) >= 0;
    }

    /**
     * Whether a pattern is found in its text that begins with one of these; the matcher is then at the first place.
     *
     * @param matcher of the whole text
     */
    public boolean find(Matcher matcher, String text) {
        int end = text.length();
        for (int at = next(text, 0, end); at >= 0; at = next(text, at + 1, end)) {
            if (matcher.region(at, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The first place from a place on at which one begins, wherever it ends; -1 where none does before an end. */
    public int next(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char letter = text.charAt(at);
            Node node = letter < DIRECT ? first[letter] : null;
            if (node != null && (within || !isInWord(text, at)) && begins(node, text, at + 1)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInWord(String text, int at) {
        return at > 0 && isLetter(text.charAt(at - 1));
    }

    private static boolean isLetter(char c) {
        return c < DIRECT ? LETTERS[c] : Character.isLetter(c);
    }

    private static char small(char c) {
        return c < DIRECT ? SMALL[c] : Character.toLowerCase(c);
    }

    private static boolean begins(Node first, String text, int from) {
        Node node = first;
        int at = from;
        while (node != null && !node.end) {
            node = at < text.length() ? node.next(small(text.charAt(at++))) : null;
        }
        return node != null;
    }
}
