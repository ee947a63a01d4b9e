package se.protokoll.text.pdf;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files that are attached to a PDF. Handed over in Tika's parse context; without one they are left alone. */
@FunctionalInterface
public interface AttachmentTaker {

    /**
     * Takes a file.
     *
     * @param name its own
     * @param content what it holds, unpacked as it is read; the caller closes it
     * @throws IOException if it cannot be kept
     */
    void take(String name, InputStream content) throws IOException;
}
