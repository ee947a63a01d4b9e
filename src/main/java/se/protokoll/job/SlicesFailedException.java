package se.protokoll.job;

/** Workers could not read some slices. The message is a sentence in Swedish. */
public class SlicesFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlicesFailedException(int slices, String reason) {
        super(("%d delar av inläsningen misslyckades hos arbetarna (%s). Rätta felet och kör samma kommando "
                        + "igen; det fortsätter.")
                .formatted(slices, reason));
    }
}
