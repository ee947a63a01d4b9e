package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much was unpacked from one file and everything inside it, and what was not. For one thread. */
final class Unpacking {

    /** So many files that cannot be read are named. */
    private static final int NAMED = 10;

    private final ReadingLimits limits;
    private final Runnable beforeRecognition;
    private final List<String> failures = new ArrayList<>();
    private @Nullable UnreadableFileException lastFailure;
    private int failed;
    private int count;
    private int depth;
    private long bytes;
    private long characters;
    private boolean tooMany;
    private boolean tooDeep;
    private boolean tooMuch;

    Unpacking(ReadingLimits limits, Runnable beforeRecognition) {
        this.limits = limits;
        this.beforeRecognition = beforeRecognition;
    }

    Runnable beforeRecognition() {
        return beforeRecognition;
    }

    /** Whether what is being read lies in another file. */
    boolean isInside() {
        return depth > 0;
    }

    /** Whether one more file may be read where the last was. */
    boolean mayGoOn() {
        tooMany |= count >= limits.embedded();
        tooDeep |= depth >= limits.embeddedDepth();
        return count < limits.embedded() && depth < limits.embeddedDepth() && !tooMuch && !isTooLong();
    }

    /** Whether so many bytes more may be unpacked. */
    boolean mayTake(int more) {
        bytes += more;
        tooMuch |= bytes > limits.fileBytes();
        return !tooMuch;
    }

    /** Notes that so many characters of text were read. */
    void took(int length) {
        characters += length;
    }

    private boolean isTooLong() {
        return characters >= limits.characters();
    }

    /** Goes into a file. */
    void enter() {
        count++;
        depth++;
    }

    /** Leaves the file it went into last. */
    void leave() {
        depth--;
    }

    /** Notes that a file cannot be read. */
    void failed(String path, UnreadableFileException reason) {
        if (reason.equals(lastFailure)) {
            // The file holds nothing else than the one that was noted.
            return;
        }
        lastFailure = reason;
        failed++;
        if (failed <= NAMED) {
            failures.add(LimitNotes.member(path, String.valueOf(reason.getMessage())));
        }
    }

    /** What was left out, in sentences. */
    List<String> notes() {
        var notes = new ArrayList<>(failures);
        if (failed > NAMED) {
            notes.add(LimitNotes.furtherMembers(failed - NAMED));
        }
        notes.addAll(limitsReached());
        return notes;
    }

    /** What the limits cut off, in sentences. */
    List<String> limitsReached() {
        var notes = new ArrayList<String>();
        if (tooMany) {
            notes.add(LimitNotes.embedded(limits.embedded()));
        }
        if (tooDeep) {
            notes.add(LimitNotes.embeddedDepth(limits.embeddedDepth()));
        }
        if (tooMuch) {
            notes.add(LimitNotes.unpacked(limits.fileBytes()));
        }
        if (isTooLong()) {
            notes.add(LimitNotes.characters(limits.characters()));
        }
        return notes;
    }
}
