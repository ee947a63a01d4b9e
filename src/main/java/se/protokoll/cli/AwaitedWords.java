package se.protokoll.cli;

import se.protokoll.job.ImportProgress.Awaited;

/** What an import waits for, in Swedish. */
final class AwaitedWords {

    private AwaitedWords() {}

    static String of(Awaited awaited) {
        return switch (awaited) {
            case INDEX -> "Sökindexet svarar inte; väntar på det";
            case DATABASE -> "Databasen svarar inte; väntar på den";
            case QUEUE -> "Kafka svarar inte; väntar på det";
            case WORKERS -> "Ingen arbetare är igång; väntar på ”protokoll worker”";
        };
    }
}
