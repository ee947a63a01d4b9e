package se.protokoll.text.isolation;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The answers of a {@link ReaderProgram} on their way to the parent. First {@link #READY}, then for every answer the
 * request's number, the answer's length in bytes and the answer in the form of {@link DocumentCodec}. A length of
 * {@link #PAGE_RECOGNIZED} is no answer but a sign of life. Thread-safe.
 */
final class AnswerStream {

    static final int READY = 0x50524f54;
    static final int PAGE_RECOGNIZED = -1;

    private final DataOutputStream out;

    AnswerStream(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    synchronized void ready() throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    void answer(int number, byte[] answer) {
        write(number, answer.length, answer);
    }

    void pageRecognized(int number) {
        write(number, PAGE_RECOGNIZED, new byte[0]);
    }

    /** A parent that does not listen any more is gone, and with it the need for an answer. */
    private synchronized void write(int number, int length, byte[] answer) {
        try {
            out.writeInt(number);
            out.writeInt(length);
            out.write(answer);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
