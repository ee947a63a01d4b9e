package se.protokoll.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import se.protokoll.correction.Corrections;
import se.protokoll.correction.CorrectionsException;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.index.DocumentFacts;
import se.protokoll.index.DocumentRows;
import se.protokoll.index.RowComposer;
import se.protokoll.language.UnusableModelException;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Outcome;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.isolation.IsolatedReader;
import se.protokoll.text.isolation.ReaderUnavailableException;

/**
 * Reads a file and extracts the minutes. Whatever goes wrong with a file is the file's outcome and never the run's
 * failure. Thread-safe.
 */
final class DocumentProcessor implements ItemProcessor<PendingDocument, ReadDocument> {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentProcessor.class);

    private final IsolatedReader reader;
    private final LimitedExtraction extraction;
    private final UnaryOperator<SourceDocument> mask;
    private final Supplier<Corrections> corrections;
    private final ImportProgress progress;
    private final StopSignal stop;

    DocumentProcessor(
            IsolatedReader reader,
            LimitedExtraction extraction,
            UnaryOperator<SourceDocument> mask,
            Supplier<Corrections> corrections,
            ImportProgress progress,
            StopSignal stop) {
        this.reader = reader;
        this.extraction = extraction;
        this.mask = mask;
        this.corrections = corrections;
        this.progress = progress;
        this.stop = stop;
    }

    /** What became of the file; null if the run is to stop, which leaves it for the next one. */
    @Override
    public @Nullable ReadDocument process(PendingDocument pending) {
        if (stop.isRequested()) {
            return null;
        }
        long started = System.nanoTime();
        var read = read(pending);
        progress.slowest().add(pending.path(), Duration.ofNanos(System.nanoTime() - started));
        return read;
    }

    /** Errors, too, are a file's outcome: a deeply nested one overflows the stack, a large one the memory. */
    private ReadDocument read(PendingDocument pending) {
        try {
            var source = mask.apply(reader.read(pending.path()));
            return hasChanged(pending) ? changed(pending) : extracted(pending, source);
        } catch (UnreadableFileException e) {
            LOG.debug("{} became {}", pending.location(), e.outcome(), e);
            return unreadable(pending, e);
        } catch (ReaderUnavailableException | UnusableModelException | CorrectionsException e) {
            stop.fail(e);
            throw e;
        } catch (IOException e) {
            return outOfReach(pending, e);
        } catch (OutOfMemoryError e) {
            LOG.debug("{} ran out of memory", pending.location(), e);
            return ReadDocument.without(pending, Outcome.OUT_OF_MEMORY, null);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.debug("{} crashed", pending.location(), e);
            return ReadDocument.without(pending, Outcome.CRASHED, "Fel i programmet: " + e);
        }
    }

    /** A file that changes while it is read, or whose disk goes away, looks damaged without being it. */
    private static ReadDocument unreadable(PendingDocument pending, UnreadableFileException reason) {
        try {
            return hasChanged(pending)
                    ? changed(pending)
                    : ReadDocument.without(pending, reason.outcome(), reason.getMessage());
        } catch (IOException e) {
            return outOfReach(pending, e);
        }
    }

    private static ReadDocument changed(PendingDocument pending) {
        return ReadDocument.without(pending, Outcome.VANISHED, "Filens innehåll byttes ut medan importen pågick.");
    }

    private static ReadDocument outOfReach(PendingDocument pending, IOException reason) {
        return switch (reason) {
            case NoSuchFileException e -> ReadDocument.without(pending, Outcome.VANISHED, null);
            case AccessDeniedException e -> ReadDocument.without(pending, Outcome.NO_PERMISSION, null);
            default -> ReadDocument.without(pending, Outcome.VANISHED, "Filen går inte att nå: " + Detail.of(reason));
        };
    }

    private ReadDocument extracted(PendingDocument pending, SourceDocument source) throws UnreadableFileException {
        var meetings = extraction.meetings(source);
        var minutes = meetings.stream()
                .filter(meeting -> meeting.minutes().kind().isMinutes())
                .toList();
        if (minutes.isEmpty()) {
            return ReadDocument.without(
                    pending,
                    Outcome.NOT_MINUTES,
                    source.members().isEmpty()
                            ? whatItIs(meetings.getFirst().minutes().kind())
                            : "Inget av det som ligger i filen är ett protokoll.");
        }
        var rows = new ArrayList<DocumentRows>();
        for (var meeting : minutes) {
            var facts = facts(pending, meeting.path(), rows.size() + 1, minutes.size());
            rows.add(RowComposer.compose(
                    corrections.get().apply(facts.id(), meeting.minutes()), meeting.source(), facts));
        }
        return ReadDocument.of(pending, rows, leftOut(source));
    }

    /** What of the file was not read, in sentences; null where all was. */
    private static @Nullable String leftOut(SourceDocument source) {
        var sentences = source.all().stream()
                .flatMap(member -> member.document().limits().stream())
                .distinct()
                .filter(limit -> !PersonalNumberMask.hasMasked(List.of(limit)))
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : sentences;
    }

    private static boolean hasChanged(PendingDocument pending) throws IOException {
        var now = Files.readAttributes(pending.path(), BasicFileAttributes.class);
        return now.size() != pending.size() || Finding.modifiedOf(now) != pending.modified();
    }

    private static DocumentFacts facts(PendingDocument pending, String member, int number, int meetings) {
        return new DocumentFacts(
                pending.path().toString(),
                member,
                pending.id(),
                pending.size(),
                String.valueOf(MinutesExtractor.VERSION),
                number,
                meetings);
    }

    private static @Nullable String whatItIs(DocumentKind kind) {
        return kind == DocumentKind.KALLELSE ? "Är en kallelse: mötet har inte hållits än." : null;
    }
}
