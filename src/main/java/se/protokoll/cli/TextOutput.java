package se.protokoll.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 that go to a writer of text when all are there; the writer stays open. */
final class TextOutput extends ByteArrayOutputStream {

    private final PrintWriter writer;

    TextOutput(PrintWriter writer) {
        this.writer = writer;
    }

    @Override
    public void close() {
        writer.print(toString(StandardCharsets.UTF_8));
        writer.flush();
        reset();
    }
}
