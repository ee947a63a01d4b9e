package se.protokoll.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.MunicipalityForms.Node;
import se.protokoll.registry.MunicipalityMatch.Form;

/** Reads the names of municipalities in a text, word by word. */
final class MunicipalityFinder {

    /** What follows the name, plain or in the genitive: the kinds of municipality there have been. */
    private static final Set<String> KINDS = Set.of(
            "kommun",
            "kommuns",
            "kommuner",
            "kommuners",
            "stad",
            "stads",
            "köping",
            "köpings",
            "landskommun",
            "landskommuns");

    /** The shortest word formed from a name. */
    private static final int SHORTEST_DERIVED = 7;

    private final MunicipalityForms forms;

    MunicipalityFinder(MunicipalityForms forms) {
        this.forms = forms;
    }

    /** The name that a text consists of. */
    Optional<MunicipalityMatch> match(String written) {
        String text = written.strip();
        if (text.isEmpty() || WordBreaks.nextWord(text, 0, text.length()) > 0) {
            return Optional.empty();
        }
        Reading reading = reading(text, 0, text.length());
        return reading.end() == text.length() ? Optional.ofNullable(reading.match()) : Optional.empty();
    }

    List<MunicipalityMatch> findIn(String text, int start, int end) {
        List<MunicipalityMatch> matches = new ArrayList<>();
        int at = WordBreaks.nextWord(text, start, end);
        while (at < end) {
            Reading reading = reading(text, at, end);
            if (reading.match() != null) {
                matches.add(reading.match());
            }
            at = WordBreaks.nextWord(text, reading.end(), end);
        }
        return matches;
    }

    /** What has been read up to an end: a name, or words that mean no municipality. */
    private record Reading(int end, @Nullable MunicipalityMatch match) {}

    /** The longest name from a word on, or the word formed from one. */
    private Reading reading(String text, int start, int end) {
        Reading name = Character.isUpperCase(text.charAt(start)) ? name(text, start, end) : null;
        return name == null ? derived(text, start, end) : name;
    }

    /** The longest name from a word on; null if there is none, an empty reading if it is one to pass over. */
    private @Nullable Reading name(String text, int start, int end) {
        if (!forms.mayBegin(text, start, WordBreaks.wordEnd(text, start, end))) {
            return null;
        }
        Reading longest = null;
        Node node = forms.root();
        int at = start;
        while (at >= 0 && at < end) {
            int wordEnd = WordBreaks.wordEnd(text, at, end);
            Node next = node.next(Words.key(text.substring(at, wordEnd)));
            if (next == null) {
                int joined = WordBreaks.joinedEnd(text, wordEnd, end);
                next = joined > wordEnd ? node.next(Words.key(WordBreaks.joined(text, at, joined))) : null;
                wordEnd = joined;
            }
            if (next == null) {
                return longest;
            }
            Reading reading = reading(text, start, wordEnd, end, next);
            longest = reading == null ? longest : reading;
            node = next;
            at = WordBreaks.afterSeparator(text, wordEnd, end);
        }
        return longest;
    }

    private static @Nullable Reading reading(String text, int start, int nameEnd, int end, Node node) {
        MunicipalityFacts municipality = node.municipality();
        Form form = node.form();
        if (municipality == null || form == null) {
            return node.isPassedOver() ? new Reading(nameEnd, null) : null;
        }
        if (isPartOfAddress(text, start, nameEnd)) {
            return new Reading(nameEnd, null);
        }
        boolean capitals = Words.isCapitals(text.subSequence(start, nameEnd));
        int kind = form == Form.WITH_KOMMUN ? -1 : WordBreaks.afterSeparator(text, nameEnd, end);
        int kindEnd = kind < 0 ? kind : WordBreaks.wordEnd(text, kind, end);
        if (kind >= 0 && KINDS.contains(Words.key(text.substring(kind, kindEnd)))) {
            return new Reading(
                    kindEnd, new MunicipalityMatch(start, kindEnd, municipality, Form.WITH_KOMMUN, capitals));
        }
        return new Reading(nameEnd, new MunicipalityMatch(start, nameEnd, municipality, form, capitals));
    }

    /** The word formed from a name that begins here, or an empty reading of one word. */
    private Reading derived(String text, int start, int end) {
        int wordEnd = WordBreaks.wordEnd(text, start, end);
        int joined = WordBreaks.joinedEnd(text, wordEnd, end);
        boolean whole = joined == wordEnd;
        if (joined - start < SHORTEST_DERIVED || (whole && !forms.mayBeDerived(text, wordEnd))) {
            return new Reading(wordEnd, null);
        }
        String word = whole ? text.substring(start, wordEnd) : WordBreaks.joined(text, start, joined);
        MunicipalityFacts municipality = forms.derived(Words.key(word));
        if (municipality == null) {
            return new Reading(wordEnd, null);
        }
        boolean capitals = Words.isCapitals(word);
        return new Reading(joined, new MunicipalityMatch(start, joined, municipality, Form.ADJECTIVE, capitals));
    }

    /** Whether the word belongs to an address on the net: "namn@Haninge.se", "Haninge.se". */
    private static boolean isPartOfAddress(String text, int start, int end) {
        return (start > 0 && text.charAt(start - 1) == '@') || text.startsWith(".se", end);
    }
}
