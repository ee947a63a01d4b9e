package se.protokoll.extract.labels;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a word contributes to the meaning of a heading over people. */
enum HeadingWord {
    NOT,
    THERE,
    AWAY,
    MEMBER,
    SUBSTITUTE,
    SERVING,
    DECIDING,
    ADJOINED,
    OFFICIAL,
    OTHER,
    /** Says nothing itself and cannot end a heading. */
    LINK,
    /** Says nothing itself: "närvarande var", "förhinder anmält". */
    VERB;

    /** Words by their beginnings. */
    private static final Map<HeadingWord, List<String>> STEMS = Map.ofEntries(
            Map.entry(
                    THERE,
                    List.of(
                            "närvar",
                            "närvor",
                            "deltag",
                            "deltar",
                            "medverk",
                            "mötesdeltag",
                            "deltog",
                            "represent",
                            "anslöt",
                            "anslut")),
            Map.entry(
                    AWAY,
                    List.of(
                            "frånvar",
                            "saknade",
                            "förhind",
                            "förfall",
                            "återbud",
                            "sjukanmäl",
                            "borta",
                            "uteblev",
                            "uteblivn",
                            "avanmäl")),
            Map.entry(MEMBER, List.of("ledam", "styrelseledam", "ordinarie", "förtroendevald")),
            Map.entry(SUBSTITUTE, List.of("ersättar", "suppleant", "styrelsesuppleant")),
            Map.entry(SERVING, List.of("tjänstg", "tjg", "inkallad")),
            Map.entry(DECIDING, List.of("beslutande", "beslutsfattande", "röstberättigad")),
            Map.entry(ADJOINED, List.of("adjungera")),
            Map.entry(
                    OFFICIAL,
                    List.of(
                            "tjänstem",
                            "tjänsteperson",
                            "handläggar",
                            "personalföreträd",
                            "personalrepresent",
                            "facklig")),
            Map.entry(
                    OTHER,
                    List.of(
                            "övrig",
                            "dessutom",
                            "tillika",
                            "vidare",
                            "även",
                            "gäst",
                            "inbjudn",
                            "åhörare",
                            "föredragande")));

    private record Stem(String beginning, HeadingWord word) {}

    /** As many letters as the shortest stem has. */
    private static final int KEY = 3;

    private static final Map<String, List<Stem>> BY_KEY = new EnumMap<>(STEMS)
            .entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(stem -> new Stem(stem, entry.getKey())))
                    .collect(Collectors.groupingBy(stem -> stem.beginning().substring(0, KEY)));

    private static final Set<String> NOTS = Set.of("ej", "icke", "inte");

    private static final Set<String> LINKS = Set.of(
            "och", "samt", "utan", "med", "vid", "på", "i", "för", "av", "giltigt", "laga", "m", "fl", "mfl", "som",
            "men");

    private static final Set<String> VERBS = Set.of(
            "var",
            "voro",
            "är",
            "hade",
            "har",
            "anmält",
            "anmälts",
            "anmäld",
            "anmälda",
            "anmälde",
            "lämnat",
            "meddelat",
            "meddelats",
            "kommuner",
            "kommunerna",
            "kommunrepresentanter",
            "partirepresentanter",
            "organisationer",
            "revisorer",
            "medlemmar",
            "personer",
            "mötet",
            "sammanträdet",
            "protokollet",
            "distans",
            "plats",
            "länk");

    private static final String BRIEF_SUBSTITUTES = "ers";

    /** What whole words contribute. */
    private static final Map<String, HeadingWord> WHOLE = new HashMap<>();

    static {
        WHOLE.put(BRIEF_SUBSTITUTES, SUBSTITUTE);
        LINKS.forEach(link -> WHOLE.put(link, LINK));
        VERBS.forEach(verb -> WHOLE.put(verb, VERB));
        NOTS.forEach(not -> WHOLE.put(not, NOT));
    }

    /** What a word in lower case contributes; null where it cannot stand in a heading. */
    static @Nullable HeadingWord of(String key) {
        var whole = WHOLE.get(key);
        if (whole != null) {
            return whole;
        }
        if (key.length() >= KEY) {
            for (var stem : BY_KEY.getOrDefault(key.substring(0, KEY), List.of())) {
                if (key.startsWith(stem.beginning())) {
                    return stem.word();
                }
            }
        }
        return null;
    }
}
