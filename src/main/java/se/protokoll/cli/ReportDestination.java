package se.protokoll.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.report.ReportFormat;
import se.protokoll.report.ReportOutput;
import se.protokoll.report.ReportTable;
import tools.jackson.databind.node.ObjectNode;

/** In which form a report is written, and where to. */
final class ReportDestination {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table, csv (för svenska kalkylprogram), xlsx, html eller json; annars table.")
    private ReportFormat format;

    @Option(names = "--output", paramLabel = "FIL", description = "Filen att skriva till; annars skärmen.")
    private @Nullable Path output;

    /** Whether it goes to the screen as a table. */
    boolean isScreen() {
        return output == null && format == ReportFormat.TABLE;
    }

    /** Whether it is written as JSON. */
    boolean isJson() {
        return format == ReportFormat.JSON;
    }

    /**
     * Writes a report.
     *
     * @throws CommandFailedException where the file cannot be written
     */
    void write(ReportTable table) {
        write(out -> ReportOutput.write(table, format, out));
    }

    /**
     * Writes a report that has a JSON of its own.
     *
     * @throws CommandFailedException where the file cannot be written
     */
    void write(ObjectNode json) {
        String text = json.toPrettyString() + System.lineSeparator();
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(Writing writing) {
        try (OutputStream out = destination()) {
            writing.to(out);
        } catch (NoSuchFileException e) {
            throw new CommandFailedException(
                    "Mappen som %s skulle ligga i finns inte. Skapa den, eller ange en annan fil med --output."
                            .formatted(output),
                    e);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "%s kunde inte skrivas (%s). Ange en annan fil med --output.".formatted(output, e.getMessage()), e);
        }
    }

    private OutputStream destination() throws IOException {
        if (output != null) {
            return new BufferedOutputStream(Files.newOutputStream(output));
        }
        var terminal = spec.commandLine().getOut();
        if (format == ReportFormat.XLSX) {
            // A workbook is no text: it goes to standard output as it is, where a pipe takes it.
            return new FilterOutputStream(System.out) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        return new TextOutput(terminal);
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
