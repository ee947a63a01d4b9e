package se.protokoll.extract.labels;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of a heading over people say together: whom it lists. */
final class HeadingMeaning {

    /** Words of which none says yet what the heading is about. */
    private static final Set<HeadingWord> OPENING = EnumSet.of(HeadingWord.NOT, HeadingWord.OTHER, HeadingWord.LINK);

    private final Set<HeadingWord> words = EnumSet.noneOf(HeadingWord.class);

    void add(HeadingWord word) {
        words.add(word);
    }

    boolean has(HeadingWord word) {
        return words.contains(word);
    }

    /** Whether something was said that a word in capitals can only begin anew; after "Ej" it goes on. */
    boolean isBegun() {
        return !OPENING.containsAll(words);
    }

    /** Whether it says who was there or who was not. */
    boolean isOfAttendance() {
        return has(HeadingWord.AWAY) || has(HeadingWord.THERE);
    }

    /** The label that the words make; null where they do not say who is listed. */
    @Nullable
    Label label() {
        if (has(HeadingWord.AWAY)) {
            return Label.ABSENT;
        }
        if (has(HeadingWord.NOT)) {
            return denied();
        }
        if (has(HeadingWord.SUBSTITUTE) && !has(HeadingWord.MEMBER)) {
            return has(HeadingWord.SERVING) || has(HeadingWord.DECIDING)
                    ? Label.SERVING_SUBSTITUTES
                    : Label.SUBSTITUTES;
        }
        if (has(HeadingWord.OFFICIAL)) {
            return Label.OFFICIALS;
        }
        if (has(HeadingWord.ADJOINED)) {
            return Label.ADJOINED;
        }
        if (has(HeadingWord.DECIDING)) {
            return Label.DECIDING;
        }
        if (has(HeadingWord.OTHER)) {
            return has(HeadingWord.THERE) ? Label.OTHERS : null;
        }
        if (has(HeadingWord.MEMBER)) {
            return has(HeadingWord.SUBSTITUTE) ? Label.PRESENT : Label.MEMBERS;
        }
        return has(HeadingWord.THERE) ? Label.PRESENT : null;
    }

    private @Nullable Label denied() {
        if (has(HeadingWord.SERVING)) {
            return Label.NON_SERVING_SUBSTITUTES;
        }
        if (has(HeadingWord.DECIDING)) {
            return Label.NON_DECIDING;
        }
        return has(HeadingWord.THERE) ? Label.ABSENT : null;
    }
}
