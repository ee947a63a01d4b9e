package se.protokoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokoll.Sha256;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.RefusedException;
import se.protokoll.index.Rejection;
import se.protokoll.job.Manifest;
import se.protokoll.job.ManifestDatabase;

/**
 * {@code forget}: removes documents and all that was read from them, and never imports them again. A file that holds
 * several meetings goes whole.
 */
@Command(
        name = "forget",
        description =
                "Tar bort dokument och allt som har lästs ur dem, och läser aldrig in dem igen. En fil med flera möten"
                        + " glöms hel. Filerna själva rörs inte.",
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("([0-9a-f]{64})(\\.\\d+)?");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FIL|ID",
            arity = "1..*",
            description = "Filer, även sådana som inte finns kvar, eller dokumentens id ur registret.")
    private List<String> documents;

    @Mixin
    private RegisterOptions register;

    @Override
    public Integer call() {
        try (var database = claimed()) {
            var manifest = database.manifest();
            var ids = documents.stream()
                    .map(word -> id(word, manifest))
                    .distinct()
                    .toList();
            ids.forEach(manifest::forget);
            var refused = deleted(ids);
            var left = refused.stream().map(Rejection::documentId).toList();
            ids.stream()
                    .filter(id -> !left.contains(id))
                    .forEach(id -> spec.commandLine().getOut().println("Glömt: " + id));
            if (!refused.isEmpty()) {
                throw RefusedException.deletion(refused);
            }
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
        return 0;
    }

    private ManifestDatabase claimed() {
        ExistingRegister.requireManifest(register.data());
        return ManifestDatabase.claim(CommandContext.databaseSettings(register.data()), register.data(), 1);
    }

    private List<Rejection> deleted(List<String> ids) {
        try (var context = IndexContext.start(register.data(), register.elasticsearch())) {
            var writer = context.getBean(DocumentWriter.class);
            var refused = writer.delete(ids);
            writer.refresh();
            return refused;
        }
    }

    /** A file counts as it is now; one that is gone as it was when it was last found. */
    private static String id(String word, Manifest manifest) {
        var id = ID.matcher(word);
        if (id.matches() && manifest.knows(id.group(1))) {
            if (id.group(2) != null) {
                throw new CommandFailedException(
                        ("%s är ett av flera möten i en fil, och en fil glöms hel. Ange %s för att glömma alla. "
                                        + "Ingenting har glömts.")
                                .formatted(word, id.group(1)));
            }
            return id.group(1);
        }
        Path file = path(word);
        try {
            if (file != null && Files.isRegularFile(file)) {
                return Sha256.of(file);
            }
        } catch (IOException e) {
            throw new CommandFailedException(
                    "%s kan inte läsas. Ange dess id ur registret i stället.".formatted(word), e);
        }
        return (file == null ? Optional.<String>empty() : manifest.documentOf(file))
                .orElseThrow(() -> new CommandFailedException(
                        "%s är varken en fil eller ett id i registret. Ingenting har glömts.".formatted(word)));
    }

    private static @Nullable Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
