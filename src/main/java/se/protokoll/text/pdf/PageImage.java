package se.protokoll.text.pdf;

/**
 * A page as a picture.
 *
 * @param mediaType {@code image/png}, or {@code image/jpeg} for what is a photograph
 * @param bytes the file; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
public record PageImage(String mediaType, byte[] bytes) {}
