package se.protokoll.extract.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.NoBody;

/** A group that is named by the office that all its members hold: "Kommunekologer i norra Fiktlän", "Revisorerna". */
final class Colleagues {

    private static final String OFFICES =
            "chefer|samordnare|ekologer|strateger|rådgivare|handläggare|arkivarier|registratorer|revisorer"
                    + "|direktörer|ingenjörer|inspektörer|utvecklare|planerare|pedagoger|ombud|koordinatorer|jurister"
                    + "|kuratorer|bibliotekarier";

    private static final Pattern GROUP = Pattern.compile(
            "^(?:(?:minnes|mötes)?anteckningar,? )?" + "(?<name>(?:(?-i:\\p{Lu})[\\p{L}-]+ (?:kommun|stad)s )?"
                    + "(?:(?:[Nn]ätverket |[Kk]ommunernas )?(?:\\p{L}+-,? (?:och|&) )?\\p{L}*(?:"
                    + OFFICES
                    + ")(?:na)?)(?: (?:i|inom|på) (?:\\p{L}[\\p{L}-]*)(?: (?:och |& )?\\p{L}[\\p{L}-]*){0,4}"
                    + "| (?-i:\\p{Lu})[\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,2})?)" + "(?= ?$| [–-] |,| \\d| \\()",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Colleagues() {}

    /** The group that a line of the title names; null where it names none. */
    static @Nullable String in(String line) {
        var group = GROUP.matcher(line);
        if (!group.lookingAt()) {
            return null;
        }
        String name = group.group("name");
        boolean titled = Character.isUpperCase(name.charAt(0)) || group.start("name") > 0;
        return titled && !NoBody.is(name) ? name : null;
    }
}
