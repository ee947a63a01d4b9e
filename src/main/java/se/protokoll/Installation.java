package se.protokoll;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory that Protokoll is installed in: the application's jars in {@code lib}, the embedded node in
 * {@code node}, the language models in {@code models} and the invented minutes of the demonstration in
 * {@code samples}.
 */
public final class Installation {

    /** System property that names the directory, where the program should not look for it by itself. */
    public static final String PROPERTY = "protokoll.home";

    private Installation() {}

    /** The directory, whether or not something is missing in it. */
    public static Path home() {
        String given = System.getProperty(PROPERTY);
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        Path own = ownLocation();
        // A jar is in HOME/lib; classes that are not packed are in target/classes, beside HOME.
        return own.resolve(Files.isDirectory(own) ? "../protokoll" : "../..").normalize();
    }

    private static Path ownLocation() {
        URL location = Installation.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Protokoll must run from files, not from " + location, e);
        }
    }
}
