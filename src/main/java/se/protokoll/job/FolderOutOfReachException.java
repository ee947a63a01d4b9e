package se.protokoll.job;

import java.nio.file.Path;

/** A worker does not see what it is to read. The message is a sentence in Swedish. */
public class FolderOutOfReachException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderOutOfReachException(Path root) {
        super("Arbetaren når inte %s. Den måste se samma filer på samma plats som inläsningen.".formatted(root));
    }
}
