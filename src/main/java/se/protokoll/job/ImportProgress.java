package se.protokoll.job;

import java.util.concurrent.atomic.AtomicLong;

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

    private volatile Phase phase = Phase.DISCOVERING;
    private volatile long toRead;
    private volatile boolean waiting;
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong leftAlone = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

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

    /** How many of them have their outcome. */
    public long read() {
        return read.get();
    }

    /** How many of those failed. */
    public long failed() {
        return failed.get();
    }

    /** Whether it waits for the index to answer again. */
    public boolean isWaiting() {
        return waiting;
    }

    /** The index does not answer and is given time. */
    public void indexWaits() {
        waiting = true;
    }

    void fileFound() {
        found.incrementAndGet();
    }

    void fileLeftAlone() {
        leftAlone.incrementAndGet();
    }

    void reading(long documents) {
        toRead = documents;
        phase = Phase.READING;
    }

    void documentsRead(long documents, long ofWhichFailed) {
        waiting = false;
        read.addAndGet(documents);
        failed.addAndGet(ofWhichFailed);
    }

    void closing() {
        phase = Phase.CLOSING;
    }
}
