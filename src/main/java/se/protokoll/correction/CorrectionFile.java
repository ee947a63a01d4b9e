package se.protokoll.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of corrections, a table that a spreadsheet set to Swedish can edit: semicolons, UTF-8, the columns
 * {@code meeting;field;person;value;note}. Later lines go before earlier ones. Thread-safe within a process.
 */
public final class CorrectionFile {

    /** Its name in the data directory. */
    public static final String NAME = "corrections.csv";

    private static final List<String> HEAD = List.of("meeting", "field", "person", "value", "note");
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    public CorrectionFile(Path file) {
        this.file = file;
    }

    /**
     * All corrections; none where there is no file.
     *
     * @throws CorrectionsException naming every line that cannot be used
     */
    public synchronized Corrections read() {
        if (!Files.exists(file)) {
            return new Corrections(List.of());
        }
        var corrections = new ArrayList<Correction>();
        var problems = new ArrayList<String>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var lines = FORMAT.parse(reader)) {
            for (CSVRecord line : lines) {
                var cells = new ArrayList<>(line.toList());
                cells.replaceAll(String::strip);
                if (line.getRecordNumber() == 1) {
                    cells.set(0, cells.getFirst().replace(BYTE_ORDER_MARK, ""));
                    if (!cells.equals(HEAD)) {
                        throw new CorrectionsException(
                                "%s rad 1: kolumnerna ska vara %s.".formatted(file, String.join(";", HEAD)));
                    }
                } else if (!line.stream().allMatch(String::isBlank)) {
                    read(cells, lines.getCurrentLineNumber(), corrections, problems);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            // What goes wrong between two lines.
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
        if (!problems.isEmpty()) {
            throw new CorrectionsException(String.join(System.lineSeparator(), problems));
        }
        return new Corrections(corrections);
    }

    private CorrectionsException unreadable(IOException e) {
        return new CorrectionsException(
                e instanceof CharacterCodingException
                        ? "%s är inte i UTF-8. Spara den som CSV i UTF-8.".formatted(file)
                        : "%s gick inte att läsa (%s). Spara den som CSV i UTF-8.".formatted(file, e.getMessage()),
                e);
    }

    private void read(List<String> cells, long number, List<Correction> corrections, List<String> problems) {
        if (cells.size() != HEAD.size()) {
            problems.add("%s rad %d: %d kolumner i stället för %d.".formatted(file, number, cells.size(), HEAD.size()));
            return;
        }
        var field = CorrectionField.of(cells.get(1));
        if (field.isEmpty()) {
            problems.add("%s rad %d: fältet ”%s” finns inte.".formatted(file, number, cells.get(1)));
            return;
        }
        var correction = new Correction(cells.get(0), field.get(), cells.get(2), cells.get(3), cells.get(4));
        String problem = correction.problem();
        if (problem == null) {
            corrections.add(correction);
        } else {
            problems.add("%s rad %d: %s".formatted(file, number, problem));
        }
    }

    /**
     * Adds a correction at the end, on disk when it returns.
     *
     * @throws CorrectionsException where it cannot be used or written
     */
    public synchronized void append(Correction correction) {
        String problem = correction.problem();
        if (problem != null) {
            throw new CorrectionsException(problem);
        }
        try {
            boolean isNew = !Files.exists(file) || Files.size(file) == 0;
            var text = new StringWriter();
            try (var csv = new CSVPrinter(text, FORMAT)) {
                if (isNew) {
                    text.append(BYTE_ORDER_MARK);
                    csv.printRecord(HEAD);
                } else if (!endsWithNewLine()) {
                    csv.println();
                }
                csv.printRecord(
                        correction.meeting(),
                        correction.field().key(),
                        correction.person(),
                        correction.value(),
                        correction.note());
            }
            Files.writeString(
                    file,
                    text.toString(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new CorrectionsException("Rättelsen kunde inte sparas i %s.".formatted(NAME), e);
        }
    }

    /** An editor may have left the last line open. */
    private boolean endsWithNewLine() throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.array()[0] == '\n';
        }
    }
}
