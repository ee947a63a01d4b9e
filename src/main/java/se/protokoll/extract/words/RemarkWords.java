package se.protokoll.extract.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words with which remarks on somebody's attendance begin and go on. */
public final class RemarkWords {

    private static final Set<String> OPENING = Set.of(
            "§",
            "§§",
            "fr",
            "from",
            "fr.o.m",
            "fr.o.m.",
            "f.r.o.m",
            "t",
            "tom",
            "t.o.m",
            "t.o.m.",
            "to.m",
            "under",
            "ej",
            "inte",
            "deltog",
            "deltar",
            "deltagit",
            "deltagande",
            "del",
            "delar",
            "via",
            "på",
            "digitalt",
            "distans",
            "anslöt",
            "ansluter",
            "anlände",
            "infinner",
            "infann",
            "ankom",
            "ankommer",
            "kom",
            "kommer",
            "lämnade",
            "lämnar",
            "avvek",
            "åkte",
            "uteblev",
            "gick",
            "hoppade",
            "utgick",
            "närvarande",
            "närvarade",
            "frånvarande",
            "frånvaro",
            "förhinder",
            "förhindrad",
            "anmält",
            "anmälde",
            "anmäld",
            "meddelat",
            "tjg",
            "tgj",
            "tjänstg",
            "tjf",
            "tj",
            "tjänstgör",
            "tjänstgörande",
            "tjänstgjorde",
            "ersätter",
            "ersatte",
            "ersättare",
            "ers",
            "vikarierande",
            "vikarierar",
            "vikarierade",
            "för",
            "for",
            "i",
            "istället",
            "istf",
            "i.st.f",
            "i.st.f.",
            "sista",
            "första",
            "halva",
            "hela",
            "sjuk",
            "sjukdom",
            "från",
            "till",
            "kl",
            "kl.",
            "klockan",
            "punkt",
            "pkt",
            "punkter",
            "punkterna",
            "ärende",
            "jäv",
            "jävig",
            "pga",
            "p.g.a.",
            "inkallad",
            "inträder",
            "inträdde",
            "hade",
            "har",
            "kunde",
            "kan",
            "sjukanmäld",
            "bortrest",
            "bortresta",
            "ledig",
            "adjungerad",
            "t.o.m,",
            "fram",
            "fro",
            "delvis",
            "efter",
            "före",
            "endast",
            "dock",
            "såvitt",
            "utom",
            "skype",
            "teams",
            "zoom",
            "telefon",
            "länk",
            "videolänk",
            "online",
            "återbud",
            "deltid",
            "antecknade",
            "antecknar",
            "förmiddagen",
            "eftermiddagen",
            "förmiddag",
            "eftermiddag");

    /** After these a name is that of the person who is replaced. */
    private static final Set<String> FOR =
            Set.of("för", "for", "istf", "i.st.f", "i.st.f.", "ersätter", "ersatte", "ersättare för", "istället för");

    /** "tjg ers f Anna Ek" */
    public static final String BRIEF_FOR = "f";

    private static final Set<String> SERVING = Set.of("ers", "tjg", "tj", "tjänstg");

    /** Words of remarks that need a word more to mean one. */
    private static final Set<String> WEAK = Set.of(
            "ej",
            "icke",
            "dock",
            "i",
            "för",
            "på",
            "till",
            "från",
            "hade",
            "har",
            "t",
            "fr",
            "punkt",
            "första",
            "ersättare",
            "adjungerad",
            "tjänstgörande",
            "ers",
            "tj",
            "tjg",
            "tgj",
            "efter",
            "före");

    private static final Set<String> HALF_DAYS = Set.of("fm", "em", "fm.", "em.", "f.m", "e.m", "f.m.", "e.m.");

    /** Behind these the letter or number of an item follows. */
    private static final Set<String> ITEMS =
            Set.of("punkt", "punkten", "punkter", "punkterna", "pkt", "p", "ärende", "ärendet", "ärenden", "§", "§§");

    private static final Pattern ITEM_LETTER = Pattern.compile("\\p{Lu}(?:[-–]\\p{Lu})?");

    /** With these begins what says for which part of a meeting somebody was there. */
    private static final Set<String> LIMITING =
            Set.of("under", "vid", "såvitt", "från", "fr.o.m", "from", "till", "t.o.m", "tom");

    private RemarkWords() {}

    /** Whether a remark on presence can begin with the word. */
    public static boolean opens(Token token) {
        String word = token.text();
        return OPENING.contains(word.toLowerCase(Locale.ROOT))
                || isRange(word)
                || word.startsWith("§")
                || (HALF_DAYS.contains(word) && !token.before().isEmpty());
    }

    /** "punkt C", "punkterna A och B", "ärende A–C": whether a letter is that of an item, not of a party. */
    public static boolean isItemLetter(List<Token> tokens, int at) {
        int before = at;
        while (before >= 0
                && ITEM_LETTER.matcher(tokens.get(before).text()).matches()
                && before > 1
                && joinsItems(tokens, before)) {
            before -= 2;
        }
        return before > 0
                && ITEM_LETTER.matcher(tokens.get(before).text()).matches()
                && tokens.get(before).before().isEmpty()
                && ITEMS.contains(tokens.get(before - 1).key());
    }

    private static boolean joinsItems(List<Token> tokens, int at) {
        String word = tokens.get(at - 1).text();
        return tokens.get(at).before().isEmpty() && (word.equals("och") || word.equals("–"));
    }

    /** "p. 4", "pkt 3–5": whether the number of an item follows the abbreviation. */
    public static boolean abbreviatesItem(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        return (key.equals("p") || key.equals("pkt"))
                && at + 1 < tokens.size()
                && isRange(tokens.get(at + 1).text())
                && !tokens.get(at + 1).beginsSegment();
    }

    /**
     * "under § 5", "fr.o.m. punkt 3": whether a word begins what says for which part of a meeting somebody was there.
     */
    public static boolean limits(Token token) {
        return LIMITING.contains(token.key());
    }

    /** Whether a word by itself in front of what somebody told says why they were there. */
    public static boolean isInformation(Token token) {
        return token.key().equals("information") || token.key().equals("info");
    }

    /** Whether whom somebody serves for can stand behind the word with no more than "f" between. */
    public static boolean isServing(Token token) {
        return SERVING.contains(token.key());
    }

    /** Whether a remark of this word alone says nothing. */
    public static boolean isWeak(String word) {
        return WEAK.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "104–107", "16a", "8:15-11", "p10". */
    public static boolean isRange(String word) {
        if (word.length() > 1 && word.charAt(0) == 'p') {
            return word.chars().skip(word.charAt(1) == '.' ? 2 : 1).allMatch(Character::isDigit)
                    && Character.isDigit(word.charAt(word.length() - 1));
        }
        return Character.isDigit(word.charAt(0))
                && word.chars().filter(Character::isLetter).count() <= 1
                && !word.endsWith(":e")
                && !word.endsWith(":a")
                && !word.endsWith("-e");
    }

    /** "(ers. Anna Ek)": what is said in brackets of whom somebody replaces; a role where nobody is named. */
    public static boolean opensReplaced(Token token) {
        return token.key().equals("ers") && token.after(Separator.OPEN);
    }

    /** Whether the next name is that of somebody who is replaced. */
    public static boolean announcesReplaced(List<Token> remark) {
        boolean brief = remark.size() == 1 && remark.getFirst().key().equals(BRIEF_FOR);
        if (brief || (remark.size() == 1 && opensReplaced(remark.getFirst()))) {
            return true;
        }
        for (int i = remark.size() - 1; i >= Math.max(0, remark.size() - 2); i--) {
            String word = remark.get(i).text().toLowerCase(Locale.ROOT);
            if (FOR.contains(word) || endsInstead(remark, i)) {
                return true;
            }
            if (!SmallWords.isCourtesy(word)) {
                return false;
            }
        }
        return false;
    }

    /** "i st. f." */
    private static boolean endsInstead(List<Token> remark, int at) {
        return at > 0
                && remark.get(at).key().equals(BRIEF_FOR)
                && remark.get(at - 1).key().equals("st");
    }
}
