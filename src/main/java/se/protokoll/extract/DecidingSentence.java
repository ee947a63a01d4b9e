package se.protokoll.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the sentences in which the body that met decides from those that propose, report or vote. */
final class DecidingSentence {

    private static final String DECIDE = "beslutar|beslutade|beslöt|beslutat";

    private static final String ACT =
            "godkänner|godkände|utser|utsåg|fastställer|fastställde|antar|antog|bifaller|biföll|avslår|avslog|beviljar"
                    + "|beviljade|förordnar|förordnade|uppdrar|uppdrog|överlämnar|överlämnade|återremitterar|återremitterade|bordlägger|bordlade"
                    + "|remitterar|remitterade|väljer|valde|medger|medgav|upphäver|upphävde|avger|avgav|ställer sig bakom|ställde sig bakom"
                    + "|ger (?:[\\p{L} ]{2,60} )?i uppdrag|gav (?:[\\p{L} ]{2,60} )?i uppdrag|förklarar|tillstyrker|tillstyrkte|avstyrker|avstyrkte|enades om|enas om";

    private static final String MARK = "^[-–—•*·>\\s]*";

    private static final Pattern ACTIVE = Pattern.compile(
            MARK + "(?<subject>(?:\\p{L}[\\p{L}-]*,? (?:och )?){1,6}?)(?<verb>" + DECIDE + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INVERTED = Pattern.compile(
            "^(?<before>[^.:;]{0,120}?\\s)(?<verb>beslutar|beslutade|beslöt) (?<subject>\\p{L}[\\p{L}-]*)(?![\\p{L}-])");

    private static final Pattern ACTING = Pattern.compile(
            MARK + "(?<subject>\\p{Lu}[\\p{L}-]*(?: och \\p{L}+)?) (?:enhälligt )?(?<verb>" + ACT + ")(?![\\p{L}])");

    private static final Pattern PASSIVE = Pattern.compile(
            MARK
                    + "(?:Det )?(?<verb>beslutades|beslöts|beslutas|beslut togs|beslut fattades|beslutet blev|beslut om|beslut)(?= att | om att |: att |$| enhälligt att | vidare att | därför att )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The name of the body was lost: "beslutar att välja …". */
    private static final Pattern NO_SUBJECT =
            Pattern.compile("^(?<verb>beslutar|beslutade|beslöt)(?= att | enligt | enhälligt )");

    private static final Pattern PASSIVE_AT_END =
            Pattern.compile("^Att .{5,400} (?<verb>beslutades|beslöts|beslutas)\\.?$");

    private static final Pattern CHARGED = Pattern.compile(MARK + "(?:Åt|Å) .{3,120} (?<verb>uppdrogs|uppdras) att");

    /** What was decided before or elsewhere, or may be decided later. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:har|hade|ha)(?: \\p{L}+){0,8} beslutat|beslut(?:ade|ar|at|öt|ats) (?:i sin tur |redan )?(?:den \\d|\\d{4}-|\\d{1,2}/\\d|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|vid (?:sitt|sin|föregående|senaste)|år \\d|förra|tidigare)"
                    + "|föreslår|föreslås|föreslog|yrka[rd]|hemställ|rekommenderar");

    private static final Pattern OTHER_PLACE = Pattern.compile("^ ?i \\p{Lu}");

    /** What may follow the verb of a lead-in whose clauses stand below. */
    private static final Pattern NOTHING_FOLLOWS = Pattern.compile(
            "^[\\s,]*(?:enhälligt|därför|följande|sålunda|för egen del|för sin del|härefter|även|dels|att|vidare|således)?(?: för egen del)?[\\s:,]*$");

    private final BodyWords body;

    DecidingSentence(BodyWords body) {
        this.body = body;
    }

    /**
     * A sentence that decides.
     *
     * @param verbEnd one past the deciding verb, or past the subject behind it
     * @param leadIn whether nothing follows, so that what was decided stands below
     */
    record Found(int verbEnd, boolean leadIn) {}

    /** How the sentence decides; null if it does not. */
    @Nullable
    Found in(String sentence) {
        int verbEnd = verbEnd(sentence);
        if (verbEnd < 0) {
            return null;
        }
        return new Found(
                verbEnd, NOTHING_FOLLOWS.matcher(sentence.substring(verbEnd)).matches());
    }

    /** Whether the sentence has a form in which decisions are written, whoever decides. */
    static boolean looksLikeOne(String sentence) {
        return ACTIVE.matcher(sentence).find()
                || PASSIVE.matcher(sentence).find()
                || ACTING.matcher(sentence).find();
    }

    private int verbEnd(String sentence) {
        Matcher passive = PASSIVE.matcher(sentence);
        if (passive.find()) {
            return passive.end("verb");
        }
        Matcher alone = NO_SUBJECT.matcher(sentence);
        if (alone.find()) {
            return alone.end("verb");
        }
        Matcher atEnd = PASSIVE_AT_END.matcher(sentence);
        if (atEnd.find()) {
            return 0;
        }
        Matcher charged = CHARGED.matcher(sentence);
        if (charged.find()) {
            return charged.end("verb");
        }
        Matcher active = ACTIVE.matcher(sentence);
        if (active.find() && isOwn(active.group("subject")) && !isReported(sentence, active.end("verb"))) {
            return active.end("verb");
        }
        Matcher inverted = INVERTED.matcher(sentence);
        if (inverted.find()
                && body.isOwn(inverted.group("subject"))
                && !inverted.group("before").contains(" att ")
                && !OTHER_PLACE.matcher(sentence.substring(inverted.end())).find()
                && !isReported(sentence, inverted.end("verb"))) {
            return inverted.end("subject");
        }
        Matcher acting = ACTING.matcher(sentence);
        if (acting.find() && body.isOwn(acting.group("subject")) && !isReported(sentence, acting.end("verb"))) {
            return acting.start("verb");
        }
        return coordinated(sentence);
    }

    /** "Styrelsen tackade för rapporten och beslutade att …" */
    private int coordinated(String sentence) {
        var matcher = COORDINATED.matcher(sentence);
        return matcher.find() && body.isOwn(matcher.group("subject")) && !isReported(sentence, matcher.end("verb"))
                ? matcher.end("verb")
                : -1;
    }

    private static final Pattern COORDINATED = Pattern.compile(
            MARK + "(?<subject>\\p{Lu}[\\p{L}-]*) [^.;]{3,150}? och (?<verb>beslutade|beslutar|beslöt) ");

    private boolean isOwn(String subject) {
        String name = subject.strip();
        int place = name.indexOf(" i ");
        if (place > 0 && Character.isUpperCase(name.charAt(Math.min(name.length() - 1, place + 3)))) {
            return false;
        }
        return body.isOwn(name);
    }

    private static boolean isReported(String sentence, int verbEnd) {
        int reach = Math.min(sentence.length(), verbEnd + 30);
        return REPORTED.matcher(sentence.substring(0, reach)).find()
                && !sentence.substring(0, reach)
                        .matches(".*(?:beslutar|beslutade|beslöt)(?: för egen del)? (?:att )?föreslå.*");
    }
}
