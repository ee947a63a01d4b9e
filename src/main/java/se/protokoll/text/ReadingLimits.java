package se.protokoll.text;

/**
 * How much of one file is read. Beyond a limit the reading stops, and {@link SourceDocument#limits()} says so; only a
 * file above {@code fileBytes} is not read at all.
 *
 * @param fileBytes largest file that is opened, in bytes
 * @param characters longest text that is kept, in UTF-16 units
 * @param pages most pages of a PDF that are read
 * @param ocrPages most pages of a file that are recognised from their image, since each takes seconds
 * @param embedded most documents that are read inside another (attachments, files in an archive)
 * @param embeddedDepth how deep documents may lie inside one another; 1 is an attachment of the file itself
 */
public record ReadingLimits(long fileBytes, int characters, int pages, int ocrPages, int embedded, int embeddedDepth) {

    /** Above anything seen in real minutes, where a yearly volume of a council may have 1,500 pages. */
    public static final ReadingLimits STANDARD =
            new ReadingLimits(500L * 1024 * 1024, 20_000_000, 5_000, 500, 1_000, 5);
}
