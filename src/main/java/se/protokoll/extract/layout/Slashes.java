package se.protokoll.extract.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Parties;
import se.protokoll.registry.RoleMatch;
import se.protokoll.registry.Roles;

/**
 * What the slashes of a text part: "Anna Ek /S/" puts the party between two; "(S/Alvesta)", "Anna Ek/S", "Anna Ek/Bo
 * Lind" and "ordförande/kassör" part with one.
 */
final class Slashes {

    private static final int LONGEST_PARTY = 5;

    private static final int LONGEST_NAME = 60;

    /** A given name and a surname right before a slash. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+ (?:\\p{L}+ )?\\p{Lu}[\\p{L}-]*\\p{Ll}$");

    private static final String END_OF_PARTY = " \t\n,;.";

    private static final String ADJUSTS = "juster";

    private final String text;

    /** Whether a party began behind the last slash. */
    private boolean open;

    Slashes(String text) {
        this.text = text;
    }

    /**
     * Reads a slash that stands in no word.
     *
     * @param bracketed whether it stands in brackets
     * @return what it does; null where it separates nothing
     */
    @Nullable
    Separator read(int at, boolean bracketed) {
        if (bracketed) {
            return Separator.COMMA;
        }
        if (open) {
            open = false;
            return Separator.CLOSE;
        }
        if (at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && Parties.swedish().isKnown(upToSlash(at + 1))) {
            open = true;
            return Separator.OPEN;
        }
        return partsNames(at) || partsParty(at) || partsRoles(at) ? Separator.COMMA : null;
    }

    /**
     * Whether a slash ends the word before it.
     *
     * @param start where that word begins
     * @param bracketed whether it stands in brackets
     */
    boolean endsWord(int start, int at, boolean bracketed) {
        return open
                || (bracketed && Parties.swedish().isKnown(text.substring(start, at)))
                || partsNames(at)
                || partsParty(at)
                || partsRoles(at);
    }

    /** "Anna Ek/Bo Lind": whether a given name with a surname stands behind a slash, and a name before it. */
    private boolean partsNames(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return at > 0
                && Character.isLetter(text.charAt(at - 1))
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && Character.isUpperCase(text.charAt(at + 1))
                && GivenNames.swedish().contains(text.substring(at + 1, end));
    }

    /** "Anna Ek/S": whether a party ends what stands behind a name. */
    private boolean partsParty(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean party = (end == text.length() || END_OF_PARTY.indexOf(text.charAt(end)) >= 0)
                && Parties.swedish().isKnown(text.substring(at + 1, end));
        return party
                && NAME.matcher(text.substring(Math.max(0, at - LONGEST_NAME), at))
                        .find();
    }

    /**
     * "sekreterare/vice arbetsledare" behind a name; what begins with a capital, or adjusts, is a label of those who
     * sign.
     */
    private boolean partsRoles(int at) {
        int start = at;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean word = start < at && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
        return word
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1))
                && !text.startsWith(ADJUSTS, at + 1)
                && Roles.swedish()
                        .at(text, start, at)
                        .filter(role -> role.kind() == RoleMatch.Kind.MEETING && role.end() == at)
                        .isPresent()
                && Roles.swedish()
                        .at(text, at + 1, Math.min(text.length(), at + LONGEST_NAME))
                        .isPresent();
    }

    /** The characters up to the next slash; empty where it is far. */
    private String upToSlash(int from) {
        int to = text.indexOf('/', from);
        return to < 0 || to - from > LONGEST_PARTY ? "" : text.substring(from, to);
    }
}
