package se.protokoll.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.MunicipalityForms.Node;
import se.protokoll.registry.MunicipalityMatch.Form;

/** Reads the names of municipalities in a text, word by word. */
final class MunicipalityFinder {

    /** More white space than this between two words of a name is a gap in the layout. */
    private static final int WIDEST_GAP = 3;

    private final Node root;

    MunicipalityFinder(Node root) {
        this.root = root;
    }

    /** The name that a text consists of. */
    Optional<MunicipalityMatch> match(String written) {
        String text = written.strip();
        List<MunicipalityMatch> matches = findIn(text, 0, text.length());
        return matches.size() == 1
                        && matches.getFirst().start() == 0
                        && matches.getFirst().end() == text.length()
                ? Optional.of(matches.getFirst())
                : Optional.empty();
    }

    List<MunicipalityMatch> findIn(String text, int start, int end) {
        List<MunicipalityMatch> matches = new ArrayList<>();
        int at = nextWord(text, start, end);
        while (at < end) {
            Reading reading = read(text, at, end);
            if (reading == null) {
                at = nextWord(text, wordEnd(text, at, end), end);
            } else {
                if (reading.match() != null) {
                    matches.add(reading.match());
                }
                at = nextWord(text, reading.end(), end);
            }
        }
        return matches;
    }

    /** The longest name from a word on; its match is null if it is one to pass over. */
    private record Reading(int end, @Nullable MunicipalityMatch match) {}

    private @Nullable Reading read(String text, int start, int end) {
        Reading longest = null;
        Node node = root;
        int at = start;
        while (at < end) {
            int wordEnd = wordEnd(text, at, end);
            Node next = node.next(Words.key(text.substring(at, wordEnd)));
            if (next == null) {
                int joined = joinedEnd(text, wordEnd, end);
                next = joined > wordEnd ? node.next(Words.key(withoutBreak(text, at, joined))) : null;
                wordEnd = joined;
            }
            if (next == null) {
                return longest;
            }
            Reading reading = reading(text, start, wordEnd, next);
            longest = reading == null ? longest : reading;
            node = next;
            at = afterSeparator(text, wordEnd, end);
            if (at < 0) {
                return longest;
            }
        }
        return longest;
    }

    private static @Nullable Reading reading(String text, int start, int end, Node node) {
        MunicipalityFacts municipality = node.municipality();
        Form form = node.form();
        if (municipality == null || form == null) {
            return node.isPassedOver() ? new Reading(end, null) : null;
        }
        boolean named = form == Form.ADJECTIVE || Character.isUpperCase(text.charAt(start));
        if (!named || isPartOfAddress(text, start, end)) {
            return null;
        }
        boolean capitals = Words.isCapitals(text.subSequence(start, nameEnd(text, start, end, municipality)));
        return new Reading(end, new MunicipalityMatch(start, end, municipality, form, capitals));
    }

    private static int nameEnd(String text, int start, int end, MunicipalityFacts municipality) {
        return Math.min(end, Math.min(text.length(), start + municipality.name().length()));
    }

    /** Whether the word belongs to an address on the net: "namn@Haninge.se", "Haninge.se". */
    private static boolean isPartOfAddress(String text, int start, int end) {
        return (start > 0 && text.charAt(start - 1) == '@') || text.startsWith(".se", end);
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && !isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end && isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** The next word's start if only a hyphen or some white space with at most one line break lies before it; else -1. */
    private static int afterSeparator(String text, int from, int end) {
        int at = from;
        int breaks = 0;
        boolean hyphen = false;
        while (at < end && !isWordCharacter(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '-' && !hyphen) {
                hyphen = true;
            } else if (c == '\n') {
                breaks++;
            } else if (c != '\r' && !Character.isSpaceChar(c)) {
                return -1;
            }
            at++;
        }
        boolean near = breaks == 1 || at - from <= WIDEST_GAP;
        return at < end && at > from && breaks <= 1 && near ? at : -1;
    }

    /** Where a word ends that was broken with a hyphen at the end of its line; the given end if it was not. */
    private static int joinedEnd(String text, int wordEnd, int end) {
        int at = wordEnd;
        if (at >= end || (text.charAt(at) != '-' && text.charAt(at) != '\u00ad')) {
            return wordEnd;
        }
        at++;
        int gap = at;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean broken =
                at < end && text.substring(gap, at).indexOf('\n') >= 0 && Character.isLowerCase(text.charAt(at));
        return broken ? wordEnd(text, at, end) : wordEnd;
    }

    private static String withoutBreak(String text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        text.substring(start, end).chars().filter(Character::isLetterOrDigit).forEach(c -> word.append((char) c));
        return word.toString();
    }
}
