package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that is sent while it is still read from the index. Nothing is announced before there is something to send,
 * so that an index that does not answer is told of as everywhere else. Where it stops answering later the connection is
 * cut, so that nobody takes what came for all there is.
 */
final class LongAnswer {

    private static final Logger log = LoggerFactory.getLogger(LongAnswer.class);

    /** Bytes that are gathered before any is sent. */
    private static final int BUFFER = 1 << 16;

    private LongAnswer() {}

    /** What is sent. */
    interface Content {

        /** Writes all of it; a writer that must not throw an {@link IOException} may wrap it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Sends it.
     *
     * @param announcement sets the headers, right before anything is sent
     * @throws IOException where the reader is gone, or the content failed after some of it was sent
     */
    static void send(HttpServletResponse response, Runnable announcement, Content content) throws IOException {
        var out = new Announced(response, announcement);
        try {
            var buffered = new BufferedOutputStream(out, BUFFER);
            content.writeTo(buffered);
            buffered.flush();
            out.announce();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                log.warn("An answer was cut short: {}", e.getMessage());
                throw new IOException("The rest of the answer could not be read.", e);
            }
            throw e;
        }
    }

    /** The response, from the first write on. */
    private static final class Announced extends OutputStream {

        private final HttpServletResponse response;
        private final Runnable announcement;
        private boolean announced;

        Announced(HttpServletResponse response, Runnable announcement) {
            this.response = response;
            this.announcement = announcement;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            announce();
            response.getOutputStream().write(bytes, from, length);
        }

        /** Also where there is nothing to send. */
        void announce() {
            if (!announced) {
                announced = true;
                announcement.run();
            }
        }
    }
}
