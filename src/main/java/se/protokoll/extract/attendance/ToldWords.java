package se.protokoll.extract.attendance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of sentences that tell who came for whom. */
final class ToldWords {

    /** "Från Hjo deltog Anna Ek" */
    static final Set<String> FROM = Set.of("från", "ifrån");

    /** "För Hjo deltog Anna Ek" */
    static final String FOR = "för";

    /** Verbs behind those who sent somebody, and before who came. */
    static final Set<String> CAME = Set.of(
            "deltog", "deltar", "kom", "var", "medverkade", "medverkar", "närvarade", "mötte", "anslöt", "fanns");

    /** "Hjo företräddes av Anna Ek" */
    static final Set<String> REPRESENTED = Set.of("företräddes", "företräds", "representerades", "representeras");

    /** "Medlemskommunerna företräddes av …": each has its own people. */
    static final Set<String> ALL = Set.of("kommunerna", "medlemskommunerna", "ägarkommunerna", "ägarna", "medlemmarna");

    /** "Hjo var representerat genom Anna Ek", with one of {@link #REPRESENTING}. */
    static final Set<String> BE = Set.of("var", "är", "blev");

    static final Set<String> REPRESENTING = Set.of(
            "representerad",
            "representerat",
            "representerade",
            "företrädd",
            "företrätt",
            "företrädda",
            "närvarande",
            "på");

    /** "Hjo hade skickat Anna Ek", with one of {@link #SENT}. */
    static final Set<String> HAVE = Set.of("hade", "har");

    static final Set<String> SENT = Set.of("skickat", "sänt", "utsett", "delegerat");

    /** "Hjo skickade Anna Ek" */
    static final Set<String> SENDING = Set.of("skickade", "sände");

    static final Set<String> BY = Set.of("av", "genom");

    /** As {@link #REPRESENTED}, or in a clause that goes on without the verb: "Tibro av Carl Ås". */
    static final Set<String> REPRESENTED_BY = with(REPRESENTED, "av");

    static final Set<String> FILLERS = Set.of("även", "också", "dessutom", "endast", "bara", "både", "med");

    static final Set<String> AND = Set.of("och", "samt", "medan", "men");

    /** What is told of somebody at a meeting. */
    private static final Set<String> TOLD = Set.of(
            "deltog",
            "deltar",
            "medverkade",
            "närvarade",
            "anslöt",
            "anlände",
            "kom",
            "ringde",
            "kopplade",
            "uteblev",
            "lämnade",
            "var",
            "kunde",
            "saknades",
            "satt",
            "dök");

    /** Verbs with which a sentence goes on behind a name. */
    static final Set<String> MANNER = with(TOLD, "hade", "fick", "gick", "åkte", "avvek", "missade");

    /** A sentence in the genitive is one on attendance only with such a verb. */
    static final Set<String> ATTENDING = with(TOLD, "företräddes", "representerades", "fanns", "höll", "ledde");

    /** "Hjos två representanter, Anna Ek och Bo Lind" */
    static final Set<String> DELEGATES =
            Set.of("representant", "representanter", "ombud", "deltagare", "delegat", "delegater", "företrädare");

    static final Set<String> WHO = Set.of("som", "vilken", "vilka");

    private ToldWords() {}

    private static Set<String> with(Set<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
