package se.protokoll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a program of this installation loads, checked and laid out by Java in a file, with which it starts in
 * less than half the time. The start script makes them once after a build; without them everything works all the same.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/21/vm/class-data-sharing.html">Class Data Sharing</a>
 */
public final class ClassArchive {

    /** System property with which the start script asks for archives to be made by the run. */
    private static final String MAKING = "protokoll.class-archives";

    private ClassArchive() {}

    /** Whether this run makes archives, which Java does when a process ends by itself. */
    public static boolean isBeingMade() {
        return Boolean.getBoolean(MAKING);
    }

    /**
     * The options for a Java process that is to use the archive, or to make it; none where there is no archive.
     *
     * @param program name of the program, by which its archive is called
     */
    public static List<String> options(String program) {
        Path archive = Installation.home().resolve(program + ".jsa");
        // Java says so where an archive is older than a jar and not used, which is nothing for users.
        if (isBeingMade()) {
            return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-D" + MAKING + "=true");
        }
        return Files.isReadable(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable") : List.of();
    }
}
