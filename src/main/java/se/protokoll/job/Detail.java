package se.protokoll.job;

import org.jspecify.annotations.Nullable;

/** Details as the manifest holds them. */
final class Detail {

    private static final int LENGTH = 2000;

    private Detail() {}

    /** The text cut to what the manifest holds; without a NUL, which PostgreSQL refuses. */
    static @Nullable String fit(@Nullable String detail) {
        if (detail == null) {
            return null;
        }
        String clean = detail.replace("\0", "");
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH - 1) + "…";
    }
}
