package se.protokoll.extract.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.Roles;

/**
 * A word of a list with what it is by itself. That is looked up when it is first asked for and kept: a list is read in
 * many ways, and each of them asks the same of every word. Not for use by several threads.
 */
public final class Word {

    private final String text;
    private @Nullable String key;
    private @Nullable NameWord name;
    private @Nullable Boolean cue;
    private @Nullable Boolean role;

    /** @param text the word as printed, not empty */
    public Word(String text) {
        this.text = text;
    }

    /** The same word, taken for a name as if it began with a capital. */
    public Word capitalised() {
        var capitalised = new Word(text);
        capitalised.name = NameWord.of(Character.toUpperCase(text.charAt(0)) + text.substring(1));
        return capitalised;
    }

    String text() {
        return text;
    }

    /** In lower case, without the full stop of an abbreviation. */
    public String key() {
        if (key == null) {
            key = key(text);
        }
        return key;
    }

    /** The word in lower case and without the full stop of an abbreviation, as words are looked up. */
    public static String key(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** What it is worth as a part of a person's name. */
    public NameWord asName() {
        if (name == null) {
            name = NameWord.of(text);
        }
        return name;
    }

    /** Whether it tells by itself that an organisation is meant. */
    public boolean isCue() {
        if (cue == null) {
            cue = OrganisationWords.isCue(text);
        }
        return cue;
    }

    /** Whether it is a role or title by itself. */
    public boolean isRole() {
        if (role == null) {
            role = Roles.swedish().normalise(text).isPresent();
        }
        return role;
    }
}
