package se.protokoll.registry;

import java.util.Locale;

/** How words are compared everywhere in the registry: Swedish letters, without regard to case. */
final class Words {

    private Words() {}

    /** Lower case, for use as a key. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The first letter upper case and the rest as it stands. */
    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether there are at least two letters and no lower-case one. */
    static boolean isCapitals(CharSequence word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }
}
