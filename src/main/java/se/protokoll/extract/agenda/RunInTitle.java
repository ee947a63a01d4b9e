package se.protokoll.extract.agenda;

import java.util.regex.Pattern;
import se.protokoll.extract.head.FlatTitle;
import se.protokoll.extract.words.PastTense;
import se.protokoll.registry.GivenNames;

/**
 * Parts a title from the text that follows it on its own line: "§ 5 Val av justerare Till justerare valdes Anna Ek.",
 * "12. Nästa möte: onsdag 16 juni".
 */
final class RunInTitle {

    /** A sentence that tells, subject first or not. */
    private static final Pattern TELLS = Pattern.compile("\\s*\\p{Lu}(?!\\p{Lu})[^.!?]{1,90}?\\s"
            + "(?:\\p{Ll}{2,}(?:ade|ades|des|tes|stes)|\\p{Ll}*gjorde|är|var|har|hade|skall?|kommer|utsågs?"
            + "|beslöts?|höll|hölls|gick|gav|tog|drog)(?![\\p{L}])");

    private static final Pattern TOLD = Pattern.compile(
            "(?<!\\p{L})(?:\\p{Ll}{3,}(?:ade|" + PastTense.PASSIVE + ")|är|var|har|hade|utsågs?|beslöts?)(?!\\p{L})");

    /** Business that every meeting has; the day behind a colon, or what a dash sets apart, is no part of its title. */
    private static final Pattern FORMAL =
            Pattern.compile("(?:Nästa (?:möte|sammanträde|styrelsemöte|träff)|Övriga frågor|Övrigt|Rapporter"
                    + "|(?:Mötets|Mötet) avslut\\p{L}*|Avslutning)"
                    + "(?=:\\s+(?:[\\p{Ll}\\d]|\\p{L}{2,4}dag)|\\s[–-]\\s)");

    /** "Vägen till ån. Nämnden": a sentence, or a title with a full stop, before another. */
    private static final Pattern ENDED =
            Pattern.compile("\\p{Lu}(?:[^.:;]|:(?= \\p{Ll})){3,120}?\\p{Ll}{3}\\.(?= {1,3}\\p{Lu}\\p{Ll})");

    /** Typists leave a wider gap behind the title than behind a sentence. */
    private static final String APART = "  ";

    private static final Pattern TOLD_FIRST =
            Pattern.compile(" ?\\p{Lu}\\p{Ll}*(?:" + PastTense.PASSIVE + "|öts|ogs|låg)(?!\\p{L})");

    /** "Skolskjutsen från Berga. Mona-Lill frågar kommunen.": who does what, behind the title. */
    private static final Pattern ENDED_BEFORE_SPEAKER = Pattern.compile("\\p{Lu}[^.;]{3,80}?\\p{Ll}{3}\\."
            + "(?= (?<given>\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)? "
            + "(?:\\p{Ll}+(?:ar|er|år)|kör)(?!\\p{L}))");

    /** What only the sentence behind a title tells; titles name what somebody "föreslår" as well. */
    private static final Pattern TOLD_BEHIND = Pattern.compile("(?<!\\p{L})(?:" + PastTense.VERB
            + "|biföll|beslöt|uppdrog|föreslår|tillstyrker|avstyrker|beslutar|noterar|tackar)(?!\\p{L})");

    /** The same of what is being done: "Dagordning. Den godkänns." */
    private static final Pattern TELLS_NOW = Pattern.compile(
            "(?<!\\p{L})(?:förklarar|hälsar|öppnar|avslutar|redogör|informerar|rapporterar|redovisar|berättar|presenterar"
                    + "|meddelar|godkänner|(?:godkänn|fastställ|lägg|väljs?|bordlägg)e?s"
                    + "|(?:lämn|redovis|presenter|diskuter|behandl|besvar|avslut|konstater)as|utses)(?!\\p{L})");

    /** "Förklarade ordföranden mötet öppnat": a sentence that begins with its verb. */
    private static final Pattern VERB_FIRST = Pattern.compile("(?:\\p{Lu}\\p{Ll}+(?:" + PastTense.PASSIVE + "|"
            + PastTense.STRONG_PASSIVE
            + ")|Förklarade|Öppnade|Avslutade|Hälsade|Redogjorde|Redovisade|Informerade|Rapporterade|Berättade"
            + "|Presenterade|Meddelade|Konstaterade|Föredrog|Uppdrog|Beslöt)(?!\\p{L})");

    private static final Pattern OFFICE = Pattern.compile("Ordf\\.|Ordföranden?|Rektor|Direktör|Herr|Fru|Fröken"
            + "|\\p{Lu}\\p{Ll}+(?:inspektör|direktör|rektor|chef|ingenjör|sekreterare)");

    /** "Eva von" before "Alm": the surname has not come yet. */
    private static final Pattern PARTICLE = Pattern.compile(" (?:von|af|av|de|la|van)$");

    private static final Pattern NAME = Pattern.compile(" \\p{Lu}\\p{Ll}+");

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
                && !isSpeaker(text, from, end, to)
                && end < to
                && TELLS.matcher(text).region(end, to).lookingAt()
                && !TOLD.matcher(text).region(from, end).find()
                && !VERB_FIRST.matcher(text).region(from, end).lookingAt();
        return runsOn ? end : sentenceEnd(text, from, to);
    }

    /**
     * Whether what looks like a title of one word is the given name, or the office, of somebody of whom a sentence
     * tells.
     */
    private static boolean isSpeaker(String text, int from, int end, int to) {
        String word = PARTICLE.matcher(text.substring(from, end)).replaceFirst("");
        int hyphen = word.indexOf('-');
        return (OFFICE.matcher(word).matches()
                        || GivenNames.swedish().isCommon(hyphen > 0 ? word.substring(0, hyphen) : word))
                && NAME.matcher(text).region(end, to).lookingAt();
    }

    /** One past the full stop where sentences stand on the line; {@code to} where none ends before the line does. */
    private static int sentenceEnd(String text, int from, int to) {
        var ended = ENDED.matcher(text).region(from, Math.max(from, to));
        if (!ended.lookingAt()) {
            return speakerEnd(text, from, to);
        }
        boolean apart = text.startsWith(APART, ended.end())
                && !TOLD.matcher(text).region(from, ended.end()).find();
        boolean told = apart
                || TOLD.matcher(text).region(from, to).find()
                || TOLD_FIRST.matcher(text).region(ended.end(), to).lookingAt()
                || TOLD_BEHIND.matcher(text).region(ended.end(), to).find()
                || TELLS_NOW.matcher(text).region(ended.end(), to).find();
        return told ? ended.end() : speakerEnd(text, from, to);
    }

    /** The same where somebody who is called by the given name does something behind the full stop. */
    private static int speakerEnd(String text, int from, int to) {
        var ended = ENDED_BEFORE_SPEAKER
                .matcher(text)
                .region(from, Math.max(from, to))
                .useTransparentBounds(true);
        return ended.lookingAt() && GivenNames.swedish().isCommon(ended.group("given")) ? ended.end() : to;
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
