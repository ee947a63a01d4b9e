package se.protokoll;

import java.util.Locale;

/** How Swedish is shown and sorted: numbers with a comma, å, ä and ö last. Words are compared without a language. */
public final class Swedish {

    public static final Locale LOCALE = Locale.of("sv");

    private Swedish() {}
}
