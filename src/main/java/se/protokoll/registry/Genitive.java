package se.protokoll.registry;

/** The Swedish genitive of names. */
final class Genitive {

    private Genitive() {}

    /**
     * The name with its genitive s; names that end with s, x or z stay as they are ("Borås", "Kalix"), as Swedish
     * spelling has it.
     */
    public static String of(String name) {
        return endsWithSibilant(name) ? name : name + (Words.isCapitals(name) ? "S" : "s");
    }

    static boolean endsWithSibilant(String name) {
        return !name.isEmpty() && "sxzSXZ".indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
