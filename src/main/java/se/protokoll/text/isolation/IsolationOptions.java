package se.protokoll.text.isolation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The limits of the process that reads files.
 *
 * @param timeout how long a file may take; each page that is recognised from its image adds
 *     {@link #PER_RECOGNIZED_PAGE} to it
 * @param heap memory for each file that is read at the same time, as Java writes sizes, such as {@code 512m}
 * @param parallel how many files are read at the same time, at least 1
 * @param parsers directories and jars with parsers that Tika is to find besides its own; usually none
 */
public record IsolationOptions(Duration timeout, String heap, int parallel, List<Path> parsers) {

    /** What is enough for anything seen in real minutes. */
    public static final String DEFAULT_HEAP = "512m";

    /** A file takes milliseconds, a volume of a thousand pages some ten seconds. */
    public static final String DEFAULT_TIMEOUT = "5m";

    /** What recognising a page may take on a slow machine. */
    public static final Duration PER_RECOGNIZED_PAGE = Duration.ofSeconds(20);

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,8}[kKmMgG]");

    /** @throws IllegalArgumentException with the name of the configuration key that is wrong */
    public IsolationOptions {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException(
                    "protokoll.text.timeout ska vara en tid som 90s eller 30m, inte ”%s”.".formatted(timeout));
        }
        if (!SIZE.matcher(heap).matches()) {
            throw new IllegalArgumentException(
                    "protokoll.text.heap ska vara en storlek som 512m eller 2g, inte ”%s”.".formatted(heap));
        }
        parsers = List.copyOf(parsers);
    }

    /** The heap of the whole process, as Java writes sizes. */
    String wholeHeap() {
        int unit = heap.length() - 1;
        return Long.parseLong(heap, 0, unit, 10) * parallel + heap.substring(unit);
    }
}
