package se.protokoll.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Details as the manifest holds them. */
final class Detail {

    private static final int LENGTH = 2000;

    private Detail() {}

    /** What went wrong on the disk, without the path that Java says with it: readers of the pages may not see paths. */
    static String of(IOException failure) {
        return Objects.requireNonNullElse(
                failure instanceof FileSystemException e ? e.getReason() : failure.getMessage(),
                failure.getClass().getSimpleName());
    }

    /** The text cut to what the manifest holds; without a NUL, which PostgreSQL refuses. */
    static @Nullable String fit(@Nullable String detail) {
        if (detail == null) {
            return null;
        }
        String clean = detail.replace("\0", "");
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH - 1) + "…";
    }
}
