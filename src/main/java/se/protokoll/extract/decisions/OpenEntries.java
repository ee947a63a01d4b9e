package se.protokoll.extract.decisions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.words.Bullets;
import se.protokoll.registry.GivenNames;

/** The list that a passage of an item has opened, and which of the passages below it are its entries. */
final class OpenEntries {

    private static final Pattern ENTRY = Pattern.compile("^(?:att |dels |" + Bullets.BEFORE_ENTRY + "\\S|"
            + Bullets.NUMERAL + "|\\(?\\d{1,2}[.)] |\\d{1,2} (?=att )|[a-h][.)] )");

    /** What is to be done, below "Direktionen beslutar" and without "att". */
    private static final Pattern INFINITIVE = Pattern.compile("(?!vara )\\p{Ll}{2,}a (?!\\p{L}*(?:ar|er|des|tes) )");

    /** The same without "a" at its end. */
    private static final Pattern SHORT_INFINITIVE =
            Pattern.compile("(?:av|ut|an|bi|över|för|upp|in)?(?:ge|se|stå|slå|dra|ta|bli) \\p{L}");

    /** "1 Bygglov beviljas.": a number that only its place tells from an amount. */
    private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d{1,2}) (?=\\p{Lu})");

    /** "Samtliga ledamöter i nämnden" ends as an infinitive does. */
    private static final Set<String> NO_INFINITIVES =
            Set.of("Samtliga", "Alla", "Denna", "Dessa", "Flera", "Båda", "Andra");

    private static final Pattern SECOND_SENTENCE = Pattern.compile("[.!?] \\p{Lu}");

    private OpenList list = OpenList.NONE;

    /** Whether all entries so far begin with a capital and say what is to be done, and the next one may. */
    private boolean capital;

    /** Whether a lead-in that ends its line stands right above. */
    private boolean below;

    /** Whether the list was opened by a bullet, so that a number begins something else. */
    private boolean bulleted;

    /** The number of the entry that was the last with one and nothing behind it; 0 before the first. */
    private int last;

    /** Whether a text is written as entries of lists are. */
    static boolean isEntry(String text) {
        return ENTRY.matcher(text).lookingAt();
    }

    /** Whether a text says what is to be done and has no "att" before it: "anta planen". */
    static boolean isInfinitive(String text) {
        return INFINITIVE.matcher(text).lookingAt()
                || SHORT_INFINITIVE.matcher(text).lookingAt();
    }

    OpenList list() {
        return list;
    }

    boolean decide() {
        return list == OpenList.DECIDES;
    }

    void open(OpenList opened) {
        list = opened;
        below = false;
    }

    /**
     * Opens a list below a lead-in that ends its line: whatever goes on with it is an entry.
     *
     * @param alone whether no heading and no colon tells besides that what stands below is one
     */
    void openBelowLeadIn(boolean alone) {
        list = OpenList.DECIDES;
        below = true;
        capital = alone;
        last = 0;
    }

    /** Opens a list of which the first entry stands behind a label on the label's line. */
    void open(OpenList opened, String first) {
        list = opened;
        bulleted = isEntry(first) && !Character.isDigit(first.charAt(0));
    }

    void close() {
        list = OpenList.NONE;
        bulleted = false;
        last = 0;
    }

    /** Whether a passage is an entry of the list; a bullet in a list that merely tells may decide by itself. */
    boolean include(Passage passage) {
        String text = passage.text();
        capital &= list == OpenList.DECIDES && isCapitalInfinitive(text);
        boolean goesOn = capital || (below && Character.isLowerCase(text.charAt(0)));
        below = false;
        return list != OpenList.NONE
                && (passage.isEntry()
                        || isEntry(text)
                        || isNext(text)
                        || (list == OpenList.DECIDES && (goesOn || isInfinitive(text) || isCapitalClause(text))))
                && (list != OpenList.TELLS || text.startsWith("att "))
                && !(bulleted && Character.isDigit(text.charAt(0)));
    }

    /** "Laga bryggan." below "Nämnden beslutar" */
    static boolean isCapitalInfinitive(String text) {
        String first = text.substring(0, Math.max(0, text.indexOf(' ')));
        return !first.isEmpty()
                && Character.isUpperCase(first.charAt(0))
                && !NO_INFINITIVES.contains(first)
                && !SECOND_SENTENCE.matcher(text).find()
                && !GivenNames.swedish().contains(first)
                && isInfinitive(first.toLowerCase(Locale.ROOT) + text.substring(first.length()));
    }

    /** "Att laga bryggan" below "Nämnden beslutar"; "Att justera valdes Eva Ros" is told. */
    private static boolean isCapitalClause(String text) {
        return text.startsWith("Att ") && !BareClause.isOther(text);
    }

    /** Whether a text has the number before it that follows the one above, without a full stop behind it. */
    private boolean isNext(String text) {
        var numbered = NUMBERED.matcher(text);
        return numbered.lookingAt() && Integer.parseInt(numbered.group("number")) == last + 1;
    }

    /** A passage without the number that stands before it where it is the next of the list. */
    Passage unnumbered(Passage passage) {
        if (!isNext(passage.text())) {
            return passage;
        }
        last++;
        return passage.part(passage.text().indexOf(' ') + 1, passage.text().length());
    }
}
