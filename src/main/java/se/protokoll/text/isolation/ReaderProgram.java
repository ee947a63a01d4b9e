package se.protokoll.text.isolation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokoll.ClassArchive;
import se.protokoll.TerminalSignals;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.PdfPage;

/**
 * Reads the files it is asked for on standard input and answers on standard output, until standard input ends. The
 * parent holds the other end of that pipe, so that the program ends with its parent however the parent ends, and also
 * while it reads.
 *
 * <p>A request is a number of the parent's choice and a {@link ReaderRequest}. The answers, in {@link AnswerStream}'s form, come
 * in any order.
 */
public final class ReaderProgram {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProgram.class);

    private ReaderProgram() {}

    /** Runs it; there are no arguments. */
    public static void main(String[] arguments) {
        TerminalSignals.ignore();
        var requests = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var answers = new AnswerStream(new FileOutputStream(FileDescriptor.out));
        // What a parser prints or asks for must not get among them.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        // Never closed, since that would wait for what is being read.
        var threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        try {
            var reader = new DocumentReader();
            var unpacked = new UnpackedDocument(reader);
            answers.ready();
            while (true) {
                int number = requests.readInt();
                var request = ReaderRequest.readFrom(requests);
                threads.execute(() ->
                        answers.answer(number, read(reader, unpacked, request, () -> answers.pageRecognized(number))));
            }
        } catch (IOException e) {
            LOG.debug("The parent is gone", e);
            end();
        }
    }

    private static byte[] read(
            DocumentReader reader, UnpackedDocument unpacked, ReaderRequest request, Runnable pageRecognized) {
        Path file = request.file();
        try {
            return switch (request) {
                case ReaderRequest.Document document ->
                    DocumentCodec.encode(reader.read(document.file(), pageRecognized));
                case ReaderRequest.Words words -> {
                    if (words.recognize()) {
                        pageRecognized.run();
                    }
                    yield PageCodec.encode(
                            PdfPage.words(unpacked.of(file, words.member()), words.page(), words.recognize()));
                }
                case ReaderRequest.Picture picture ->
                    PageCodec.encode(
                            PdfPage.image(unpacked.of(file, picture.member()), picture.page(), picture.covered()));
            };
        } catch (IOException e) {
            LOG.debug("A page of {} cannot be shown", file, e);
            return DocumentCodec.encode(Outcome.UNREADABLE, "Sidan kan inte visas.");
        } catch (UnreadableFileException e) {
            LOG.debug("{} became {}", file, e.outcome(), e);
            return DocumentCodec.encode(e.outcome(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // One that Java itself throws has ended the process already; this is a parser's own.
            LOG.debug("{} needs more memory than there can be", file, e);
            return DocumentCodec.encode(Outcome.OUT_OF_MEMORY, "Filen behöver mer minne än Java kan ge.");
        } catch (RuntimeException | Error e) {
            LOG.debug("{} crashed", file, e);
            return DocumentCodec.encode(Outcome.CRASHED, "Fel i programmet: " + e);
        }
    }

    /** At once, whatever is being read; in order where Java has classes to archive. */
    private static void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        FileUtils.deleteQuietly(new File(System.getProperty("java.io.tmpdir")));
        if (ClassArchive.isBeingMade()) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }
}
