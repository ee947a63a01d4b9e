package se.protokoll.extract.decisions;

import java.util.regex.Pattern;
import se.protokoll.extract.words.Keywords;
import se.protokoll.extract.words.PastTense;

/** What minutes tell of people around a decision. */
final class Narrative {

    /** What people do beneath a decision that is no longer part of it. */
    private static final Pattern NARRATIVE = Pattern.compile(
            "(?<!\\p{L})(?:reserver(?:ar|ade)|yrka[rd]\\p{L}*"
                    + "|lämnar (?:\\p{L}[\\p{L}-]+ ){0,4}(?:\\(\\p{L}{1,4}\\) )?(?:sammanträdet|mötet|lokalen|salen)"
                    + "|delt(?:ar|og) (?:inte|ej|icke)|ordförandeskapet|avslutar?(?:de)? (?:mötet|sammanträdet)"
                    + "|tackar (?:för|alla)|önskar (?:alla|samtliga)|anmäler jäv|ställer proposition|finner att"
                    + "|ordföranden konstaterar|återkommer till|inträder|tjänstgör|ajournera[sd]|redogör(?:de)? för"
                    + "|informerar om|föredr(?:ar|og) ärendet|votering begär"
                    + "|(?:lät|låter) (?:(?:till|i) protokollet )?(?:få )?anteckna|anför(?:de)?:"
                    + "|(?:inte|ej|icke) delt(?:ar|og) i beslut|sidansvarig|senast uppdaterad|reservation"
                    + "|särskilt yttrande|protokollsanteckning)" + "|\\| uppdaterad",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Every narrative holds one of these, which is much quicker to see than that none of its forms is there. */
    private static final Keywords NARRATIVE_WORDS = Keywords.within(
            "reserv",
            "yrka",
            "lämnar ",
            "delt",
            "ordförandeskapet",
            "avslut",
            "tackar ",
            "önskar ",
            "anmäler ",
            "ställer ",
            "finner ",
            "ordföranden konst",
            "återkommer ",
            "inträder",
            "tjänstgör",
            "ajournera",
            "redogör",
            "informerar ",
            "föredr",
            "votering ",
            "lät ",
            "låter ",
            "anför",
            "sidansvarig",
            "uppdaterad",
            "särskilt ",
            "protokollsant");

    /** With these the debate on a proposal begins, and what is decided after it is no proposal any more. */
    private static final Pattern DEBATE = Pattern.compile(
            "(?<!\\p{L})(?:yrkar|yrkade) (?:bifall|avslag)"
                    + "|ställ(?:er|de|s|des) (?:\\p{L}+ ){0,3}(?:mot|under) |(?<!\\p{L})finner att",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TOLD = Pattern.compile(PastTense.VERB + "(?!\\p{L})");

    private static final Pattern CHARGES =
            Pattern.compile("(?:får|ges|gavs|fick) i uppdrag att|uppdras åt|uppdrogs åt");

    private Narrative() {}

    /** Whether somebody is charged with something, which is decided behind a label without a deciding verb. */
    static boolean charges(String sentence) {
        return CHARGES.matcher(sentence).find();
    }

    /** Whether a passage tells what somebody did. */
    static boolean is(String passage) {
        return NARRATIVE_WORDS.in(passage) && NARRATIVE.matcher(passage).find();
    }

    /** Whether a passage begins the debate on a proposal. */
    static boolean opensDebate(String passage) {
        return DEBATE.matcher(passage).find();
    }

    /** Whether the word behind its subject tells what was done: "Gruppen talade om ankorna." */
    static boolean isTold(String sentence) {
        int behind = subject(sentence).length() + 1;
        return behind < sentence.length()
                && TOLD.matcher(sentence).region(behind, sentence.length()).lookingAt();
    }

    /**
     * The first word of a passage, or the words of a body that an "och" holds together: "Kultur- och fritidsnämnden".
     */
    static String subject(String passage) {
        int joint = passage.indexOf("- och ");
        int first = passage.indexOf(' ');
        int space = joint >= 0 && joint < first ? passage.indexOf(' ', joint + "- och ".length()) : first;
        return space < 0 ? passage : passage.substring(0, space);
    }
}
