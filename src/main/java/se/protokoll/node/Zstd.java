package se.protokoll.node;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The native compression library libzstd. Elasticsearch expects it in its home directory and does not publish it; the
 * library aircompressor carries it.
 */
final class Zstd {

    private Zstd() {}

    /**
     * Puts the library for this operating system where a node with this home directory looks for it.
     *
     * @throws FileNotFoundException where there is none for this operating system and processor
     */
    static void installInto(Path home) throws IOException {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String file = mac ? "libzstd.dylib" : "libzstd.so";
        String source = "/aircompressor/%s-%s/%s".formatted(mac ? "macos" : "linux", arm ? "aarch64" : "amd64", file);
        Path target = home.resolve("lib/platform")
                .resolve((mac ? "darwin" : "linux") + "-" + (arm ? "aarch64" : "x64"))
                .resolve(file);
        try (InputStream library = Zstd.class.getResourceAsStream(source)) {
            if (library == null) {
                throw new FileNotFoundException("No libzstd for this operating system: " + source);
            }
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), "libzstd", ".new");
            Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
