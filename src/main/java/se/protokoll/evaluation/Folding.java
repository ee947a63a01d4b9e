package se.protokoll.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two strings count as the same: lower case, letters and digits only, single blanks. */
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern MUNICIPALITY_SUFFIX = Pattern.compile("s? kommun$");

    private Folding() {}

    static String fold(@Nullable String value) {
        return words(value).stream().collect(Collectors.joining(" "));
    }

    static List<String> words(@Nullable String value) {
        if (value == null) {
            return List.of();
        }
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A municipality's plain name, whether or not "kommun" was written. */
    static String municipality(@Nullable String value) {
        return MUNICIPALITY_SUFFIX.matcher(fold(value)).replaceFirst("");
    }

    /** Whether two texts agree in enough of their words. */
    static boolean similar(@Nullable String one, @Nullable String other, double floor) {
        var a = words(one);
        var b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || WordOverlap.ratio(a, b) >= floor);
    }
}
