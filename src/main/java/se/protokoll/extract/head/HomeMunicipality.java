package se.protokoll.extract.head;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityMatch;
import se.protokoll.registry.MunicipalityMatch.Form;

/** What the minutes of a municipal body tell of its municipality where no letterhead does. */
final class HomeMunicipality {

    private static final Pattern BOARD =
            Pattern.compile("\\s+(?:officiella\\s+|digitala\\s+){0,3}(?:anslagstavla|hemsida|webbplats)");

    private static final String HALL = "(?:kommun(?:al)?hus|stadshus|rådhus|kommunkontor|kommunkansli|stadskansli)";

    /** "stadshuset i Säter", "Kommunhuset, Tierp", "Kommunhuset Tierp" */
    private static final Pattern HALL_IN =
            Pattern.compile(HALL + "(?:et)?(?:,| i)? $", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Tranemo kommunhus", "Skurups kommunhus" */
    private static final Pattern HALL_OF =
            Pattern.compile("s? " + HALL + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_HALL = 24;

    /** "Hjo kommun, Box 97, 544 30 Hjo": what a letter's foot goes on with. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*[,|•·]?\\s*(?:(?:[Bb]esöksadress|[Pp]ostadress|[Aa]dress):?\\s+)?"
                    + "(?:Box \\d|\\d{3} ?\\d\\d \\p{Lu}|\\p{Lu}\\p{Ll}+(?:gatan|vägen|torget|gränd|plan) \\d)");

    /** "regler för Hjo kommun", "Barnkontoret, Hjo kommun": after other words it may be another municipality. */
    private static final Pattern OWN = Pattern.compile("(?:(?<!\\p{L})(?:för|i|inom) |, )$");

    private static final int LONGEST_OWN = 8;

    /** Who meets in a town that gives a municipality its name, and does not belong to it. */
    private static final Pattern NOT_LOCAL = Pattern.compile(
            "[Rr]egion|[Ll]andsting|LANDSTING|[Ff]örbundets |Kommun(?:al)?förbundet|[Kk]yrk|[Ff]örsamling"
                    + "|[Uu]niversitet|[Ff]akultet|[Hh]ögskol");

    private static final int TOP = 3000;

    private final String text;

    HomeMunicipality(String text) {
        this.text = text;
    }

    /**
     * The municipality; null where nothing tells of it.
     *
     * @param local whether the body may be taken for one that meets in its municipality
     * @param place where it met; null where that is not known
     */
    @Nullable
    Fact<Municipality> municipality(boolean local, @Nullable Fact<String> place) {
        var all = Municipalities.swedish().findIn(text);
        var named =
                all.stream().filter(match -> match.form() == Form.WITH_KOMMUN).toList();
        var found = first(named, this::announces, "municipality-notice-board", 0.8);
        if (found == null) {
            found = first(named, this::hasAddress, "municipality-address", 0.8);
        }
        if (found == null && local) {
            found = first(all, this::hasHall, "municipality-hall", 0.75);
        }
        if (found == null && local && place != null) {
            found = ofPlace(place);
        }
        return found != null ? found : onlyOne(named);
    }

    private static @Nullable Fact<Municipality> first(
            List<MunicipalityMatch> matches, Predicate<MunicipalityMatch> told, String rule, double confidence) {
        return matches.stream()
                .filter(told)
                .findFirst()
                .map(match -> new Fact<>(
                        match.municipality().municipality(),
                        new Evidence(match.start(), match.end(), null, rule, confidence)))
                .orElse(null);
    }

    /** On whose board the adjustment is announced. */
    private boolean announces(MunicipalityMatch match) {
        return BOARD.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    private boolean hasAddress(MunicipalityMatch match) {
        return ADDRESS.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    /** In whose hall or office the body met or keeps its minutes. */
    private boolean hasHall(MunicipalityMatch match) {
        return HALL_IN.matcher(before(match, LONGEST_HALL)).find()
                || HALL_OF.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    private String before(MunicipalityMatch match, int length) {
        return text.substring(Math.max(0, match.start() - length), match.start());
    }

    /** "Forsgatan 1, Hjo", "Hjo bibliotek": a municipality's own bodies seldom meet outside it. */
    private @Nullable Fact<Municipality> ofPlace(Fact<String> place) {
        if (NOT_LOCAL.matcher(text.substring(0, Math.min(TOP, text.length()))).find()) {
            return null;
        }
        var named = Municipalities.swedish().findIn(place.value()).stream()
                .filter(match -> match.form() != Form.ADJECTIVE)
                .map(match -> match.municipality().municipality())
                .distinct()
                .toList();
        var evidence = place.evidence();
        return named.size() == 1
                ? new Fact<>(
                        named.getFirst(),
                        new Evidence(evidence.start(), evidence.end(), evidence.page(), "municipality-place", 0.7))
                : null;
    }

    /** The only municipality that the whole document calls one, where it speaks of it as its own. */
    private @Nullable Fact<Municipality> onlyOne(List<MunicipalityMatch> named) {
        Stream<Municipality> all =
                named.stream().map(match -> match.municipality().municipality());
        return all.distinct().count() == 1 ? first(named, this::isOwn, "municipality-only-one", 0.6) : null;
    }

    private boolean isOwn(MunicipalityMatch match) {
        return OWN.matcher(before(match, LONGEST_OWN)).find();
    }
}
