package se.protokoll.registry;

import java.util.Set;

/** The small words that stand before a surname as part of it: "af Klercker", "von Essen", "de la Gardie". */
public final class NameParticles {

    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "von", "van", "de", "der", "den", "da", "dos", "del", "di", "du", "la", "le", "el", "al", "bin",
            "ibn", "ter", "zu", "y");

    /** With a capital these are names themselves. */
    private static final Set<String> LOWER_CASE = Set.of("ben", "bint", "abu", "ould", "los", "las");

    private NameParticles() {}

    /** Whether a word is one, in any case but for those that are names with a capital. */
    public static boolean contain(String word) {
        return LOWER_CASE.contains(word) || PARTICLES.contains(Words.key(word));
    }
}
