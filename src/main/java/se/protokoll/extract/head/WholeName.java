package se.protokoll.extract.head;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.registry.Municipalities;

/** Completes the name of a body that was found short. */
final class WholeName {

    private static final String ASSOCIATIONS = "förbundet|nätverket|föreningen|gruppen|samverkan";

    /** "Samordningsförbundet Sydbygden": the noun alone is no name. */
    private static final Pattern ASSOCIATION = Pattern.compile("(?iu)(?:" + ASSOCIATIONS + ")$");

    private static final Pattern OWN_NAME = Pattern.compile("(?: \\p{Lu}[\\p{L}-]+){1,4}");

    /** What it is for, behind the noun: "Samverkansberedningen folkhälsa". */
    private static final Pattern PURPOSE = Pattern.compile("(?: för)?(?: \\p{Ll}[\\p{L}-]{3,}){1,3}");

    /** Bodies of several municipalities, which have a name beside the noun: "Samverkansrådet Norrbygden". */
    private static final Pattern JOINT = Pattern.compile("(?iu)(?:" + ASSOCIATIONS + "|rådet)$");

    private static final Pattern KIND = Pattern.compile("(?iu)protokoll|anteckning|möte|sammanträde|datum|kallelse");

    /** A part of the country that has no other name. */
    private static final Pattern AREA = Pattern.compile(
            "(?:Norra|Södra|Östra|Västra|Mellersta|Inre|Övre|Nedre|Nord(?:öst|väst)ra|Syd(?:öst|väst)ra) "
                    + "\\p{L}{4,}(?: län)?");

    private static final Pattern ENDING = Pattern.compile("(?:et|en|n)(?![\\p{L}])");

    /** "Vägrådet för fjällen 4/86" */
    private static final Pattern NUMBER = Pattern.compile(" \\d{1,2}/\\d{2,4}$");

    private static final int LONGEST_ADDITION = 60;

    /** "Barn- och", "Samhällsbyggnads-", "Kommunstyrelsens" */
    private static final Pattern FIRST_HALF =
            Pattern.compile("(?:\\p{Lu}\\p{L}+-,? (?:\\p{Ll}+-,? )?och|(?<stem>\\p{Lu}\\p{L}+)-"
                    + "|\\p{Lu}\\p{L}*(?:styrelsens|nämndens|fullmäktiges|förbundets|rådets))");

    /** Pieces of a letterhead's line. */
    private static final int COLUMNS = 3;

    private static final Pattern ATTRIBUTE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}a");

    private static final Pattern NOUN_ALONE = Pattern.compile("\\p{Ll}[\\p{Ll}-]{4,}");

    private WholeName() {}

    /**
     * "Kommunala", "pensionärsrådet", or "Barn- och", "utbildningsnämnden", each on a line of its own in a narrow
     * letterhead.
     */
    static String unbroken(String name, List<HeadPassage> head) {
        for (int i = 1; NOUN_ALONE.matcher(name).matches() && i < head.size(); i++) {
            if (!head.get(i).text().strip().equals(name)) {
                continue;
            }
            String above = head.get(i - 1).text().strip();
            if (ATTRIBUTE.matcher(above).matches()) {
                return above + " " + name;
            }
            // The kind of document and the page may stand between, in other columns.
            for (int before = i - 1; before >= Math.max(0, i - COLUMNS); before--) {
                var first = FIRST_HALF.matcher(head.get(before).text().strip());
                if (first.matches()) {
                    return first.group("stem") == null ? first.group() + " " + name : first.group("stem") + name;
                }
            }
        }
        return name;
    }

    /** The noun between two places with what belongs to it: "Direktionen för X", "Förbundet X". */
    static String of(String value, int start, int end) {
        String rest = value.substring(end);
        if (rest.startsWith(" för ") && rest.length() < LONGEST_ADDITION) {
            return value.substring(start);
        }
        String noun = value.substring(start, end);
        var name = OWN_NAME.matcher(rest);
        boolean own = name.lookingAt()
                && (ASSOCIATION.matcher(noun).find()
                        || AREA.matcher(name.group().strip()).matches());
        return own ? noun + name.group() : noun;
    }

    /**
     * The name as the letterhead has it, where that goes on: with what the body is for, and with its area on the next line
     * ("Samverkansnämnden", "Samverkansnämnden miljö / Södra Slätten").
     */
    static String titled(String name, List<HeadPassage> head) {
        String whole = name;
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i).text();
            if (head.get(i).origin() != Origin.TITLE || !line.regionMatches(true, 0, name, 0, name.length())) {
                continue;
            }
            String printed = line.substring(0, name.length());
            String rest = NUMBER.matcher(line.substring(name.length())).replaceFirst("");
            if (isOwnName(name, rest)) {
                return line;
            }
            boolean purpose =
                    PURPOSE.matcher(rest).matches() && !KIND.matcher(rest).find();
            if (!rest.isEmpty() && !purpose) {
                continue;
            }
            whole = purpose ? printed + rest : whole;
            boolean area = i + 1 < head.size()
                    && head.get(i + 1).origin() == Origin.TITLE
                    && AREA.matcher(head.get(i + 1).text()).matches();
            if (area) {
                return printed + rest + " " + head.get(i + 1).text();
            }
        }
        return whole;
    }

    private static boolean isOwnName(String noun, String rest) {
        return AREA.matcher(rest.strip()).matches()
                || (JOINT.matcher(noun).find()
                        && OWN_NAME.matcher(rest).matches()
                        && !KIND.matcher(rest).find()
                        && Municipalities.swedish().find(rest.strip()).isEmpty());
    }

    /** The name in the definite form, where the title has that as well: the form of the notice leaves it out. */
    static String definite(String name, List<HeadPassage> head) {
        for (var passage : head) {
            String line = passage.text();
            int at = passage.origin() == Origin.TITLE ? line.indexOf(name) : -1;
            var ending = ENDING.matcher(at < 0 ? "" : line.substring(at + name.length()));
            if (ending.lookingAt()) {
                return name + ending.group();
            }
        }
        return name;
    }
}
