package se.protokoll.report;

import java.util.List;

/** Sentences under a report. */
final class ReportNotes {

    private ReportNotes() {}

    /** How many files tell of a meeting that is counted already; nothing where none does. */
    static List<String> copies(int files) {
        return files == 0
                ? List.of()
                : List.of(
                        (files == 1 ? "1 fil" : files + " filer")
                                + " gäller möten som redan är med (samma organ och tid) och räknas inte; den utförligaste visas.");
    }
}
