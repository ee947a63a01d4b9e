package se.protokoll.index;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How to run the embedded node.
 *
 * @param data the directory that holds its data, logs and configuration; made where it is missing
 * @param port the HTTP port on the loopback address; 0 for any that is free
 * @param heap its heap as Java writes sizes, such as {@code 512m}; 256m is the least that works
 */
public record NodeOptions(Path data, int port, String heap) {

    /** The heap that is enough to import and search some hundred thousand items. */
    public static final String DEFAULT_HEAP = "512m";

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*[kKmMgG]");

    /** Refuses what the node could not start with.
     *
     * @throws IllegalArgumentException with the name of the configuration key that is wrong */
    public NodeOptions {
        if (!SIZE.matcher(heap).matches()) {
            throw new IllegalArgumentException(
                    "protokoll.node.heap ska vara en storlek som 512m eller 2g, inte ”%s”.".formatted(heap));
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("protokoll.node.port ska vara 0 till 65535, inte %d.".formatted(port));
        }
    }

    /** Any free port and the usual heap. */
    public static NodeOptions in(Path data) {
        return new NodeOptions(data, 0, DEFAULT_HEAP);
    }
}
