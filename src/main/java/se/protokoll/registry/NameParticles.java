package se.protokoll.registry;

import java.util.Set;

/** The small words that stand before a surname as part of it: "af Klercker", "von Essen", "de la Gardie". */
public final class NameParticles {

    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "von", "van", "de", "der", "den", "da", "dos", "del", "di", "du", "la", "le", "el", "al", "bin",
            "ibn", "ter", "zu", "y");

    private NameParticles() {}

    /** Whether a word is one, in any case. */
    public static boolean contain(String word) {
        return PARTICLES.contains(Words.key(word));
    }
}
