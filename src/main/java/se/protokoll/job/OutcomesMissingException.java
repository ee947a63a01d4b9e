package se.protokoll.job;

/** Files were found that have no outcome, or the other way round: the register cannot be trusted to be whole. */
public class OutcomesMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the two counts that should be equal. */
    OutcomesMissingException(long found, long outcomes) {
        super(("Räkningen går inte ihop: %d filer hittades men %d har ett utfall. Kör samma kommando igen; kvarstår det"
                        + " är det ett fel i programmet.")
                .formatted(found, outcomes));
    }
}
