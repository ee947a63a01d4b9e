package se.protokoll.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.protokoll.Installation;
import se.protokoll.Sha256;

/**
 * The directory that holds the models and the word lists their features need, with the checksums that bind them
 * together: a model that is read with other lists than it was trained with gives worse answers without a sign, so a
 * file that is not the one in {@code SHA256SUMS} is refused.
 */
public final class ModelDirectory {

    /** Checksums in the format of {@code sha256sum}: 64 hexadecimal digits, two spaces, file name. */
    static final String CHECKSUMS = "SHA256SUMS";

    private final Path directory;
    private final Map<String, String> checksums;

    private ModelDirectory(Path directory, Map<String, String> checksums) {
        this.directory = directory;
        this.checksums = checksums;
    }

    /**
     * Takes the models of this installation, see {@link #installed()}.
     *
     * @throws UnusableModelException if there are none
     */
    public static ModelDirectory find() {
        return at(installed());
    }

    /** Says where the models of this installation are or should be. */
    public static Path installed() {
        return Installation.home().resolve("models");
    }

    /**
     * Takes a directory as it is.
     *
     * @throws UnusableModelException if the directory has no readable {@code SHA256SUMS}
     */
    public static ModelDirectory at(Path directory) {
        Path file = directory.resolve(CHECKSUMS);
        try {
            return new ModelDirectory(
                    directory,
                    Files.readAllLines(file).stream()
                            .filter(line -> line.length() > 66)
                            .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64))));
        } catch (IOException | RuntimeException e) {
            throw new UnusableModelException(
                    ("There are no language models in %s (%s cannot be read): set the system property "
                                    + "protokoll.home to the directory that holds models, or build them with the command train.")
                            .formatted(directory.toAbsolutePath().normalize(), CHECKSUMS),
                    e);
        }
    }

    /**
     * Reads a file and checks that it is the one the checksums were made for.
     *
     * @throws UnusableModelException if it is missing, has no checksum or is another version
     */
    public byte[] read(String name) {
        Path file = directory.resolve(name);
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableModelException(
                    "The language model file %s cannot be read: restore it, or build it with the command train."
                            .formatted(file.toAbsolutePath().normalize()),
                    e);
        }
        String expected = checksums.get(name);
        String actual = Sha256.of(content);
        if (!actual.equals(expected)) {
            throw new UnusableModelException(
                    ("The language model file %s is not the one the other models were trained with (SHA-256 %s, "
                                    + "expected %s): restore it, or build all of them with the command train.")
                            .formatted(
                                    file.toAbsolutePath().normalize(), actual, expected == null ? "none" : expected));
        }
        return content;
    }

    /** Writes the checksums of the named files of a directory beside them, in the order of their names. */
    static void seal(Path directory, List<String> names) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>(Comparator.naturalOrder());
        for (String name : names) {
            sums.put(name, Sha256.of(Files.readAllBytes(directory.resolve(name))));
        }
        Files.write(
                directory.resolve(CHECKSUMS),
                sums.entrySet().stream()
                        .map(sum -> sum.getValue() + "  " + sum.getKey())
                        .toList());
    }
}
