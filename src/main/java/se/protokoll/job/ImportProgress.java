package se.protokoll.job;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Outcome;

/** How far a run has come. Written by the job's threads, read by whoever shows it. */
public final class ImportProgress {

    /** What a run does at the moment. */
    public enum Phase {
        /** Finds and hashes files; how many there are is not known yet. */
        DISCOVERING,
        /** Reads what is new. */
        READING,
        /** Removes what is obsolete and checks the counts. */
        CLOSING
    }

    /** What a run may have to wait for. */
    public enum Awaited {
        /** The index does not answer. */
        INDEX("Sökindexet svarar inte; väntar på det"),
        /** The database does not answer. */
        DATABASE("Databasen svarar inte; väntar på den"),
        /** Kafka does not answer. */
        QUEUE("Kafka svarar inte; väntar på det"),
        /** No worker is there to take slices. */
        WORKERS("Ingen arbetare är igång; väntar på ”protokoll worker”");

        private final String swedish;

        Awaited(String swedish) {
            this.swedish = swedish;
        }

        /** What is waited for, without a full stop. */
        public String swedish() {
            return swedish;
        }
    }

    private volatile Phase phase = Phase.DISCOVERING;
    private volatile long toRead;
    private volatile long outdated;
    private volatile long removed;
    private volatile @Nullable Awaited awaited;
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong leftAlone = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong indexRetries = new AtomicLong();
    private final Map<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();
    private final SlowestFiles slowest = new SlowestFiles();

    public Phase phase() {
        return phase;
    }

    /** How many files were found so far. */
    public long found() {
        return found.get();
    }

    /** How many hidden and temporary files were passed by so far. */
    public long leftAlone() {
        return leftAlone.get();
    }

    /** How many contents are to be read in this run; 0 until that is known. */
    public long toRead() {
        return toRead;
    }

    /** How many of them are read again since an earlier version of the program read them. */
    public long outdated() {
        return outdated;
    }

    /** How many contents were taken out of the register, since no file has them any more. */
    public long removed() {
        return removed;
    }

    void removed(int contents) {
        removed = contents;
    }

    /** How many of them have their outcome. */
    public long read() {
        return read.get();
    }

    /** How many of those failed. */
    public long failed() {
        return failed.get();
    }

    /** How many of the contents that this process has read ended in an outcome. */
    public long read(Outcome outcome) {
        var count = outcomes.get(outcome);
        return count == null ? 0 : count.sum();
    }

    /** The files that this process has read and that took longest. */
    SlowestFiles slowest() {
        return slowest;
    }

    /** How many times what the index could not do was tried again. */
    public long indexRetries() {
        return indexRetries.get();
    }

    /** What it waits for; null if it goes on. */
    public @Nullable Awaited awaited() {
        return awaited;
    }

    /** Something does not answer and is given time; null if it does again. */
    public void awaits(@Nullable Awaited what) {
        awaited = what;
        if (what == Awaited.INDEX) {
            indexRetries.incrementAndGet();
        }
    }

    /** A run that is taken up again finds and counts everything anew. */
    void startOver() {
        phase = Phase.DISCOVERING;
        toRead = 0;
        outdated = 0;
        removed = 0;
        found.set(0);
        leftAlone.set(0);
        read.set(0);
        failed.set(0);
    }

    void fileFound() {
        found.incrementAndGet();
    }

    void fileLeftAlone() {
        leftAlone.incrementAndGet();
    }

    void reading(long documents, long ofWhichOutdated) {
        toRead = documents;
        outdated = ofWhichOutdated;
        phase = Phase.READING;
    }

    void documentsRead(Collection<Outcome> ended) {
        awaited = null;
        for (Outcome outcome : ended) {
            outcomes.computeIfAbsent(outcome, first -> new LongAdder()).increment();
            if (outcome.category() == Outcome.Category.FAILED) {
                failed.incrementAndGet();
            }
        }
        read.addAndGet(ended.size());
    }

    void readElsewhere(long documents, long ofWhichFailed) {
        read.set(documents);
        failed.set(ofWhichFailed);
    }

    void closing() {
        phase = Phase.CLOSING;
    }
}
