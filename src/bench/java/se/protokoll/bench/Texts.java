package se.protokoll.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.UnreadableFileException;

/** The documents that are measured on, read before the clock starts. */
@State(Scope.Benchmark)
public class Texts {

    /** Folders with the documents, parted by commas, from the project's directory. */
    @Param("src/samples,src/held-out/development")
    public String folders = "";

    private List<SourceDocument> documents = List.of();

    /**
     * Reads the documents.
     *
     * @throws IOException if a folder cannot be listed
     */
    @Setup
    public void read() throws IOException {
        var read = new ArrayList<SourceDocument>();
        var reader = new DocumentReader();
        for (String folder : folders.split(",", -1)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(Texts::isDocument).sorted().forEach(file -> read.add(document(reader, file)));
            }
        }
        documents = List.copyOf(read);
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".json") && !name.endsWith(".md");
    }

    private static SourceDocument document(DocumentReader reader, Path file) {
        try {
            return reader.read(file);
        } catch (UnreadableFileException e) {
            throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
        }
    }

    List<SourceDocument> documents() {
        return documents;
    }

    long characters() {
        return documents.stream()
                .mapToLong(document -> document.text().length())
                .sum();
    }
}
