package se.protokoll.extract.agenda;

import java.util.regex.Pattern;
import se.protokoll.extract.head.FlatTitle;

/**
 * Parts a title from the text that follows it on its own line: "§ 5 Val av justerare Till justerare valdes Anna Ek.",
 * "12. Nästa möte: onsdag 16 juni".
 */
final class RunInTitle {

    /** A sentence that tells, subject first or not. */
    private static final Pattern TELLS = Pattern.compile(
            "\\s*\\p{Lu}(?!\\p{Lu})[^.!?]{1,90}?\\s(?:\\p{Ll}{2,}(?:ade|ades|des|tes|stes)|\\p{Ll}*gjorde|är|var|har|hade|skall?|kommer|utsågs?|beslöts?|höll|hölls|gick|gav|tog|drog)(?![\\p{L}])");

    private static final Pattern TOLD = Pattern.compile(
            "(?<![\\p{L}])(?:\\p{Ll}{3,}(?:ades?|stes|ttes|ndes|ldes|rdes)|är|var|har|hade|utsågs?|beslöts?)(?![\\p{L}])");

    /** Business that every meeting has; the day behind a colon, or what a dash sets apart, is no part of its title. */
    private static final Pattern FORMAL = Pattern.compile(
            "(?:Nästa (?:möte|sammanträde|styrelsemöte|träff)|Övriga frågor|Övrigt|Rapporter|(?:Mötets|Mötet) avslut\\p{L}*|Avslutning)(?=:\\s+(?:[\\p{Ll}\\d]|\\p{L}{2,4}dag)|\\s[–-]\\s)");

    private RunInTitle() {}

    /**
     * One past the last character of the title.
     *
     * @param from where it begins
     * @param to where its line ends
     * @return {@code to} where the whole line is the title
     */
    static int onLine(String text, int from, int to) {
        int formal = formalEnd(text, from, to);
        if (formal >= 0) {
            return formal;
        }
        int end = FlatTitle.end(text, from, to);
        boolean runsOn = end > from
                && end < to
                && TELLS.matcher(text).region(end, to).lookingAt()
                && !TOLD.matcher(text).region(from, end).find();
        return runsOn ? end : to;
    }

    /** The same where the line breaks were lost, so that the title ends by its words alone. */
    static int inFlatText(String text, int from, int to) {
        int formal = formalEnd(text, from, to);
        return formal >= 0 ? formal : FlatTitle.end(text, from, to);
    }

    /** One past a title that every meeting has and that a colon or a dash ends; -1 where another stands there. */
    private static int formalEnd(String text, int from, int to) {
        var formal = FORMAL.matcher(text).region(from, Math.max(from, to)).useTransparentBounds(true);
        return formal.lookingAt() ? formal.end() : -1;
    }
}
