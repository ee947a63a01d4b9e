package se.protokoll.minutes;

/**
 * Somebody who signed the minutes.
 *
 * @param name as printed
 * @param role what the signature is for, in lower case as printed: {@code vid anteckningarna}, {@code justerare} …
 * @param evidence where the name stands
 */
public record Signature(String name, String role, Evidence evidence) {

    /** The role of whoever signs at the end without a label: the notes are theirs. */
    public static final String RECORDER = "vid anteckningarna";
}
