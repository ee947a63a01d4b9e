package se.protokoll.extract.attendance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityMatch;
import se.protokoll.registry.Surnames;

/**
 * Finds every municipality that a text names, as a municipality or as a place, and leaves out the people, organisations
 * and ordinary words of the same name.
 */
final class MunicipalityMentions {

    /** Words that place something: a name behind them is a place's. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "i", "från", "till", "vid", "mot", "mellan", "kring", "genom", "för", "ur", "utanför", "via", "runt", "med",
            "samt", "och", "av", "inom", "på", "å");

    /** "E.", "K.-G.", "Th." */
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.(?:-?\\p{Lu}\\.)*");

    private final String text;
    private final Set<String> nameParts = new HashSet<>();
    private final Map<String, Fact<Municipality>> found = new LinkedHashMap<>();

    /**
     * @param text the document's canonical text
     * @param people the attendance list, whose names are no places
     */
    MunicipalityMentions(String text, List<Attendance> people) {
        this.text = text;
        for (Attendance person : people) {
            nameParts.addAll(List.of(person.name().split(" ", -1)));
        }
    }

    /** The municipalities in the order of their first mention, those already known first. */
    List<Fact<Municipality>> in(List<Fact<Municipality>> known) {
        known.forEach(fact -> found.putIfAbsent(fact.value().code(), fact));
        var matches = Municipalities.swedish().findIn(text);
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            boolean chained = touches(matches, i, i - 1) || touches(matches, i, i + 1);
            if (!found.containsKey(match.municipality().code()) && isPlace(match, chained)) {
                var value = match.municipality().municipality();
                var evidence =
                        new Evidence(match.start(), match.end(), null, "municipality-mention", confidence(match));
                found.put(value.code(), new Fact<>(value, evidence));
            }
        }
        return List.copyOf(found.values());
    }

    /** "Skara-Lidköping-Vara". */
    private static boolean touches(List<MunicipalityMatch> matches, int i, int other) {
        if (other < 0 || other >= matches.size()) {
            return false;
        }
        var a = matches.get(Math.min(i, other));
        var b = matches.get(Math.max(i, other));
        return b.start() - a.end() == 1;
    }

    private static double confidence(MunicipalityMatch match) {
        if (match.form() == MunicipalityMatch.Form.WITH_KOMMUN) {
            return 0.98;
        }
        return match.municipality().ambiguity().needsContext() ? 0.75 : 0.9;
    }

    private boolean isPlace(MunicipalityMatch match, boolean chained) {
        if (match.form() == MunicipalityMatch.Form.WITH_KOMMUN || chained) {
            return true;
        }
        if (isHyphenated(match)) {
            return false;
        }
        String before = wordBefore(match.start());
        String after = wordAfter(match.end());
        boolean placed = PREPOSITIONS.contains(before);
        if (isPerson(match, before, after)
                || (match.form() == MunicipalityMatch.Form.GENITIVE && isCapitalised(after))) {
            return false;
        }
        String written = text.substring(match.start(), match.end());
        if (nameParts.contains(written) || SmallWords.isCourtesy(before)) {
            return placed && !SmallWords.isCourtesy(before);
        }
        var ambiguity = match.municipality().ambiguity();
        boolean opens = opensSentence(match.start());
        if (ambiguity.commonWord() && (opens || match.capitals())) {
            return isListed(match) && !match.capitals();
        }
        return placed || !ambiguity.surname() || !isCapitalised(before);
    }

    /** Part of a double name such as "Åsele-Holm", or of one that a line end breaks: "Berg-" over "kvist". */
    private boolean isHyphenated(MunicipalityMatch match) {
        boolean behind = match.end() + 1 < text.length()
                && text.charAt(match.end()) == '-'
                && (Character.isLetter(text.charAt(match.end() + 1)) || isBroken(match.end() + 1));
        boolean ahead = match.start() > 1
                && text.charAt(match.start() - 1) == '-'
                && Character.isLetter(text.charAt(match.start() - 2));
        return behind || ahead;
    }

    private boolean isBroken(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(at) == '\n' && next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private boolean isPerson(MunicipalityMatch match, String before, String after) {
        boolean surname = isCapitalised(before)
                && (isGivenName(before) || INITIAL.matcher(before).matches())
                && touchesBlank(match.start() - 1);
        boolean given = isCapitalised(after)
                && touchesBlank(match.end())
                && (match.municipality().ambiguity().givenName()
                        || GivenNames.swedish().contains(text.substring(match.start(), match.end())))
                && (Surnames.swedish().isLikely(after) || nameParts.contains(after));
        return surname || given;
    }

    private static boolean isGivenName(String word) {
        return GivenNames.swedish().bearers(word) >= 20
                || (word.indexOf('-') > 0 && GivenNames.swedish().contains(word));
    }

    /** Whether a blank or line end and nothing else stands there. */
    private boolean touchesBlank(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\t';
    }

    /** Whether the name stands by itself between commas, in a cell or on a line, as names in lists do. */
    private boolean isListed(MunicipalityMatch match) {
        int at = match.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at >= text.length()
                || "\n\t,;:|)".indexOf(text.charAt(at)) >= 0
                || (text.startsWith("och ", at)
                        && Character.isUpperCase(text.charAt(Math.min(text.length() - 1, at + 4))));
    }

    private boolean opensSentence(int start) {
        int at = start - 1;
        while (at >= 0 && " \t*#\"”".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || "\n.!?:|".indexOf(text.charAt(at)) >= 0;
    }

    private String wordBefore(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && isWordCharacter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end);
        return Character.isUpperCase(word.isEmpty() ? 'a' : word.charAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }

    private String wordAfter(int end) {
        int from = end;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isWordCharacter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
