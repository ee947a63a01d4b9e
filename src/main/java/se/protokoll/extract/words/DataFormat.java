package se.protokoll.extract.words;

import java.util.Set;

/** Formats that hold data or program text: what they quote of minutes does not make them minutes. */
public final class DataFormat {

    private static final Set<String> NAMES = Set.of(
            "application/json",
            "application/xml",
            "application/javascript",
            "text/csv",
            "text/tsv",
            "text/tab-separated-values",
            "text/css",
            "text/javascript");

    private DataFormat() {}

    /** Whether a media type, with or without parameters, is one of them. */
    public static boolean is(String mediaType) {
        String name = mediaType.split(";", 2)[0].strip();
        return NAMES.contains(name) || (name.startsWith("text/x-") && !name.equals("text/x-web-markdown"));
    }
}
