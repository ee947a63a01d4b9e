package se.protokoll.language;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word form with its traits. */
final class Word {

    /** What stands before the first and after the last word of a sentence. */
    static final Word NONE = edge();

    private final Map<Trait, String> traits;

    Word(Map<Trait, String> traits) {
        this.traits = traits;
    }

    private static Word edge() {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (trait != Trait.WORLD_PHRASE) {
                traits.put(trait, "#");
            }
        }
        return new Word(traits);
    }

    /** Returns the word with what its neighbours make of it. */
    Word with(Trait trait, String value) {
        Map<Trait, String> more = new EnumMap<>(traits);
        more.put(trait, value);
        return new Word(more);
    }

    /** Returns the value of a trait, or null if the word has none, as a prefix longer than the word. */
    @Nullable
    String trait(Trait trait) {
        return traits.get(trait);
    }
}
