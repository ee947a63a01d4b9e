package se.protokoll.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * QuerySynonyms that minutes and their readers use of bodies and papers, each with what it stands for. Only those that
 * mean the same everywhere: "MN" is the environment board in one municipality and something else in the next.
 */
final class QuerySynonyms {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("ks", "kommunstyrelsen"),
            Map.entry("kf", "kommunfullmäktige"),
            Map.entry("ksau", "kommunstyrelsens arbetsutskott"),
            Map.entry("rf", "regionfullmäktige"),
            Map.entry("rs", "regionstyrelsen"),
            Map.entry("bun", "barn- och utbildningsnämnden"),
            Map.entry("kfn", "kultur- och fritidsnämnden"),
            Map.entry("mbn", "miljö- och byggnadsnämnden"),
            Map.entry("sbn", "samhällsbyggnadsnämnden"),
            Map.entry("dnr", "diarienummer"),
            Map.entry("au", "arbetsutskott"),
            Map.entry("lss", "lagen om stöd och service till vissa funktionshindrade"),
            Map.entry("pbl", "plan- och bygglagen"),
            Map.entry("skr", "Sveriges Kommuner och Regioner"),
            Map.entry("skl", "Sveriges Kommuner och Landsting"));

    private QuerySynonyms() {}

    /** Other ways to write a word or phrase: what it stands for, or what it is shortened to. Empty for most. */
    static List<String> alternatives(String written) {
        String folded = written.toLowerCase(Locale.ROOT).strip();
        String meaning = MEANINGS.get(folded);
        return meaning != null
                ? List.of(meaning)
                : MEANINGS.entrySet().stream()
                        .filter(entry -> entry.getValue().equalsIgnoreCase(folded))
                        .flatMap(entry -> Stream.of(entry.getKey()))
                        .sorted()
                        .toList();
    }
}
