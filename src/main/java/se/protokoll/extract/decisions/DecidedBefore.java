package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.registry.Months;

/** Tells what was decided on another day or elsewhere, or may be decided later, from what the body that met decides. */
final class DecidedBefore {

    /** "t o m", the letters with full stops that end no sentence. */
    static final String UNTIL_SIGN = "(?<= )(?:fr\\.? ?o\\.? ?m\\.|t\\.? ?o\\.? ?m\\.)";

    /** For how long: the day or the year is none in which something was decided. */
    private static final Pattern UNTIL = Pattern.compile("(?:" + UNTIL_SIGN
            + "|fr o m|t o m|från och med|till och med|till|för tiden" + "|för(?= (?:åren )?(?:19|20)\\d\\d)) (?:den )?"
            + "(?:\\d{1,2}(?:/\\d{1,2}| \\p{Ll}{3,9})(?: (?:19|20)\\d\\d)?"
            + "|(?:år(?:et|en)? )?(?:19|20)\\d\\d(?: ?[-–/] ?\\d{2,4})?(?!\\d))");

    /** "Efter Bo Ek, som har flyttat, väljer nämnden Eva Ros.": what is told of somebody between commas. */
    private static final Pattern ASIDE = Pattern.compile(", som [^,]{3,60}, $");

    /** Before a verb that reports what was decided on another day. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?<![\\p{L}])(?:som|vad|vilket|om|när|då|det mötet|det sammanträdet|hade|har|tidigare|förra|föregående|senaste"
                    + "|ifjol|fjol|höstas|våras|somras|vintras|" + Months.NAME_REGEX + "|(?:19|20)\\d\\d)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Efter votering, som utföll med fem röster mot två, beslöt styrelsen att …": whatever is told of the vote. */
    private static final Pattern BY_VOTE =
            Pattern.compile("^(?:Efter|Vid|Sedan) (?:\\p{L}+ )?(?:votering|omröstning|rösträkning)\\p{L}*,? .*");

    /** "Med anledning av en skrivelse från byalaget om vägen": what a paper is about. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:skrivelse|framställning|ansökan|begäran|förslag|motion|rapport|anmälan|anhållan|yttrande|remiss)(?:en|et|n)?"
                    + "(?: (?:från|av) [^,.;:]{3,60}?)? om(?= )");

    /** What was decided before or elsewhere, or may be decided later. */
    private static final Pattern REPORTED =
            Pattern.compile("(?:har|hade|ha)(?! (?:således|sålunda|därmed|alltså) )(?: \\p{L}+){0,8} beslutat"
                    + "|beslut(?:ade|ar|at|öt|ats) (?:i sin tur |redan )?(?:den \\d|\\d{1,2} (?:"
                    + Months.NAME_REGEX + ")|\\d{4}-|\\d{1,2}/\\d|i (?:"
                    + Months.NAME_REGEX
                    + "|höstas|våras|somras|vintras|fjol)|vid (?:sitt|sin|föregående|senaste)|år \\d|förra|tidigare)"
                    + "|föreslår|föreslås|föreslog|yrka[rd]|hemställ(?!an)|rekommenderar");

    /** "Styrelsen beslutar att föreslå fullmäktige …" decides. */
    private static final Pattern PROPOSES_ON =
            Pattern.compile("(?:beslutar|beslutade|beslöto?|beslutas|beslutades|beslöts)"
                    + "(?: för egen del| (?!att )[\\p{L}-]+)?,? (?:att )?(?:(?:hos|till) [\\p{L} -]{3,60}? )?"
                    + "(?:föreslå|hemställ|rekommend)");

    private static final int BEHIND = 30;

    private DecidedBefore() {}

    /**
     * Whether what stands before a verb puts it on another day, whatever is told of a vote or of how long something
     * lasts.
     */
    static boolean isEarlier(String before) {
        String told = ASIDE.matcher(BY_VOTE.matcher(before).replaceFirst("")).replaceFirst(" ");
        String dated = UNTIL.matcher(told).replaceAll("");
        return EARLIER.matcher(ABOUT.matcher(dated).replaceAll("")).find();
    }

    /** Whether a sentence says right behind its verb that it was decided before or elsewhere. */
    static boolean isReported(String sentence, int verbEnd) {
        return isReported(sentence, verbEnd, 0);
    }

    /** The same for what stands from a place to a little behind the verb. */
    static boolean isReported(String sentence, int verbEnd, int from) {
        String said = sentence.substring(from, Math.min(sentence.length(), verbEnd + BEHIND));
        return REPORTED.matcher(said).find() && !PROPOSES_ON.matcher(said).find();
    }
}
