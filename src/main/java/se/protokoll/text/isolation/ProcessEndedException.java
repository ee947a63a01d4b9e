package se.protokoll.text.isolation;

import se.protokoll.minutes.Outcome;
import se.protokoll.text.UnreadableFileException;

/** The process ended while it read a file. */
final class ProcessEndedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is added to the number of the signal that ended a process. */
    private static final int SIGNAL = 128;

    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    private final int exitCode;
    private final int suspects;
    private final boolean overdue;

    /**
     * A process that is no more.
     *
     * @param exitCode what it ended with
     * @param suspects how many files it was reading
     * @param overdue whether it was ended because one of them took too long
     */
    ProcessEndedException(int exitCode, int suspects, boolean overdue) {
        super("The reading process ended with code %d while it read %d files.".formatted(exitCode, suspects));
        this.exitCode = exitCode;
        this.suspects = suspects;
        this.overdue = overdue;
    }

    /** Whether another file is known to be the cause. */
    boolean isOfAnotherFile() {
        return overdue;
    }

    /** Whether no other file can be the cause. */
    boolean isOfThisFile() {
        return suspects == 1 && !overdue;
    }

    /** Whether somebody else ended it: a user, the service manager, or the system because memory ran short. */
    boolean isFromOutside() {
        return exitCode == SIGNAL + SIGKILL || exitCode == SIGNAL + SIGTERM;
    }

    /** What it means for the file that is the cause. */
    UnreadableFileException outcome() {
        if (exitCode == ReaderCommand.OUT_OF_MEMORY) {
            return new UnreadableFileException(Outcome.OUT_OF_MEMORY, "Filen behöver mer minne än den får ta.", this);
        }
        if (exitCode == SIGNAL + SIGKILL) {
            return new UnreadableFileException(
                    Outcome.OUT_OF_MEMORY,
                    "Systemet avslutade processen som läste filen, troligen för att datorns minne tog slut.",
                    this);
        }
        String end = exitCode > SIGNAL ? "signal " + (exitCode - SIGNAL) : "slutkod " + exitCode;
        return new UnreadableFileException(
                Outcome.CRASHED, "Processen som läste filen avslutades med " + end + ".", this);
    }
}
