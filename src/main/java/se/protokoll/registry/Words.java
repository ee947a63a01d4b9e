package se.protokoll.registry;

import java.util.Locale;

/** How words are compared everywhere in the registry: Swedish letters, without regard to case. */
final class Words {

    private Words() {}

    /** Lower case, for use as a key. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
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
