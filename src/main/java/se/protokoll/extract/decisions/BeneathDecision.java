package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.words.Bullets;

/**
 * Tells where, beneath a heading that says "Beslut", the decision ends and something else is told without a heading.
 */
final class BeneathDecision {

    /** When the body meets again is told below the last item, and decided right below a heading only. */
    private static final Pattern NEXT_MEETING =
            Pattern.compile("(?:Nästa|\\p{Lu}\\p{L}+s nästa) (?:ordinarie )?(?:möte|sammanträde|träff)\\p{L}* "
                    + "(?:(?:med|i|för) [\\p{L}-]+ )?(?:hålls|hålles|äger rum|blir|är|sker)(?!\\p{L})");

    /** "Länsstyrelsen har den 8 maj beslutat …": what was taken note of. */
    private static final Pattern DECIDED_ELSEWHERE =
            Pattern.compile("(?<subject>\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,4}?) har "
                    + "(?:den \\d{1,2} \\p{Ll}+ (?:\\d{4} )?|\\d{4}-\\d\\d-\\d\\d )?beslutat(?!\\p{L})");

    /** "Följande har lämnats in": what stands below came from others. */
    private static final Pattern CAME_IN = Pattern.compile("Följande (?:[\\p{Ll}-]+ ){0,4}har "
            + "(?:lämnats in|kommit in|inkommit|inlämnats|väckts|anmälts|redovisats|fattats)(?!\\p{L})");

    private static final Pattern BULLET = Pattern.compile(Bullets.BEFORE_ENTRY + "\\p{Lu}");

    /** "Priset går till Bo Ek med följande motivering:" */
    private static final Pattern GIVES_REASONS = Pattern.compile("motivering(?:en)?:$");

    private static final Pattern NOTED = Pattern.compile("till handlingarna\\.?$");

    /** What shall be, or is from now on, in the first words of a sentence; what is held ("hålls") is told. */
    private static final Pattern PROVIDES = Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}\\d-]+){0,3}? "
            + "(?:ska|skall|får|gäller|är|blir|sker|upphör|utgår|tas|ges|(?!hålls)\\p{Ll}{3,}[alnrv]s)"
            + "(?![\\p{L}])");

    /** Sentences with these only qualify the one before. */
    private static final Pattern QUALIFIES = Pattern.compile("(?<![\\p{L}])(?:dock|emellertid|däremot)(?![\\p{L}])");

    /**
     * "Avgift 3 200 kronor.", "Datum 11 april.": what it costs, and when and where it will be, in a word and a value.
     */
    private static final Pattern VALUE = Pattern.compile(
            "(?:Avgift(?:en)?:? (?:om |är )?\\d|(?:Datum|Tid|Plats|Kostnad|Pris):? (?:\\p{Lu}|\\d|kl)[^.:]{0,60}\\.$)");

    /** "Till ersättare väljs Bo Ek." */
    private static final Pattern CHOSEN_TURNED =
            Pattern.compile("(?:Till|Som) (?!att )[\\p{L}\\d ,-]{3,120}? (?:utses|väljs|omväljs|förordnas)(?!\\p{L})");

    /** "Identiteten har kontrollerats." tells what was done before. */
    private static final Pattern DONE =
            Pattern.compile("(?!Följande )\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2}? har (?:\\p{Ll}+ )?\\p{Ll}{3,}"
                    + "(?:ats|tts|lts|rts)(?!\\p{L})");

    /** "Ajournering till kl 13" */
    private static final Pattern ADJOURNS = Pattern.compile("Ajourner(?:ing|as|ades)(?!\\p{L})");

    /** "Eva Ros (S) utses att justera." */
    private static final Pattern CHOSEN =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}[\\p{L}-]*|\\(\\p{L}{1,5}\\)|och|von|af|de)){0,12} "
                    + "(?:utses|väljs|omväljs|förordnas|entledigas|befrias)(?!\\p{L})");

    /** Who does what from now on. */
    private static final Pattern DOES =
            Pattern.compile("(?!Det |Detta |Där |Här |Nu )\\p{Lu}[\\p{L}-]+(?: [\\p{Ll}\\d-]+){0,3}? "
                    + "(?!är|har|hör|kommer|önskar|undrar|tackar|informerar|redogör|redovisar|rapporterar|återkommer)"
                    + "\\p{Ll}{2,}(?:ar|er|år)(?![\\p{L}])");

    /** "Eva Ros och Bo Ek bereder ansökningarna.": people do much else that only minutes tell of. */
    private static final Pattern TAKES_ON =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}[\\p{L}-]+|\\(\\p{L}{1,5}\\)|och|von|af|de)){1,12} "
                    + "(?:ansvarar|bereder|förbereder|tar (?:fram|kontakt|på sig|hand om|in|reda på|upp frågan)|skriver"
                    + "|kontaktar|sammankallar|kallar till|bokar|skickar|undersöker|återkopplar|ser över|ser till"
                    + "|utreder|följer upp|representerar|ordnar|samlar in|sköter|håller i|bjuder in|ringer|mejlar"
                    + "|mailar|sammanställer|uppdaterar|planerar|kollar|bevakar|arrangerar|justerar)(?!\\p{L})");

    private BeneathDecision() {}

    /**
     * Whether a sentence behind one that stands beside its label, on the same line, is a decision as well: "Beslut: Anbudet
     * antas. Pengar tas från reserven."
     */
    static boolean isOneMoreBesideLabel(String sentence, BodyWords body) {
        return !Narrative.is(sentence)
                && (isOneMore(sentence, body)
                        || CHOSEN.matcher(sentence).lookingAt()
                        || DOES.matcher(sentence).lookingAt()
                        || TAKES_ON.matcher(sentence).lookingAt());
    }

    /**
     * Whether a sentence behind one that decides, in the same paragraph and without such a verb of its own, is a decision by
     * itself: "Beslutet gäller till årets slut." What only explains or qualifies the one before it is part of that.
     */
    static boolean isOneMore(String sentence, BodyWords body) {
        return DecisionClauses.isCharge(sentence)
                || VALUE.matcher(sentence).lookingAt()
                || CHOSEN_TURNED.matcher(sentence).lookingAt()
                || (body.isOwn(Narrative.subject(sentence)) && !Narrative.isTold(sentence))
                || (PROVIDES.matcher(sentence).lookingAt()
                        && !QUALIFIES.matcher(sentence).find());
    }

    /** Whether a sentence behind one that decides tells what was done before, and neither decides nor explains. */
    static boolean isDone(String sentence) {
        return DONE.matcher(sentence).lookingAt();
    }

    /**
     * Whether a passage that does not stand right below the heading is no decision any more, nor is what follows it.
     *
     * @param before the last decision above; empty where there is none
     */
    static boolean tellsOn(String passage, String before, BodyWords body) {
        if (NEXT_MEETING.matcher(passage).lookingAt()
                || ADJOURNS.matcher(passage).lookingAt()
                || CAME_IN.matcher(passage).lookingAt()
                || GIVES_REASONS.matcher(before).find()) {
            return true;
        }
        var elsewhere = DECIDED_ELSEWHERE.matcher(passage);
        if (elsewhere.lookingAt()) {
            return !body.isOwn(elsewhere.group("subject"));
        }
        return BULLET.matcher(passage).lookingAt()
                && !Narrative.charges(passage)
                && NOTED.matcher(before).find();
    }

    /** Whether a passage is nothing but the body that met: a lead-in without a verb, or the head of a page. */
    static boolean isBodyAlone(String passage, BodyWords body) {
        return passage.endsWith(":")
                ? body.isOwn(passage.substring(0, passage.length() - 1))
                : Character.isUpperCase(passage.charAt(0)) && body.isOwn(passage);
    }
}
