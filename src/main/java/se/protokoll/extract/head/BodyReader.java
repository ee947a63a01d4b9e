package se.protokoll.extract.head;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Keywords;
import se.protokoll.extract.words.NoBody;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;

/** Reads which body met: from the letterhead, the title, the notice of adjustment or the prefix of the item numbers. */
final class BodyReader {

    private static final String NOUN =
            "(?<!\\p{L})(?!länsstyr)(?:(?-i:LAG)|\\p{L}*(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|fullmäktige|direktion(?:en)?|råd(?:et)?|grupp(?:en)?|kommitt[ée](?:n)?"
                    + "|nätverk(?:et)?|beredning(?:en)?|delegation(?:en)?|kollegi(?:um|et)|kammare(?:n)?|f[öo]rbund(?:et)?|konferens(?:en)?|forum(?:et)?|team(?:et)?|krets(?:en)?"
                    + "|församling(?:en)?|förening(?:en)?|presidi(?:um|et)|stämma(?:n)?|samverkan|byalag(?:et)?|(?<=\\p{L}{3})nätet))";

    private static final Pattern ORGAN = Pattern.compile(
            "(?:(?:\\p{L}+-,? (?:och )?|\\p{Lu}[\\p{L}:-]*(?:s|a|la) |[Kk]ommun\\p{L}*s |gemensamma |lokala |(?<=\\p{L})\\p{L}+s ){0,4}"
                    + "|(?<!\\p{L})\\p{Lu}\\p{L}{0,40}(?:förebyggande|främjande|rådgivande|samordnande) )"
                    + NOUN + "(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Bodies that decide for an association or municipality, named before the association itself. */
    private static final Pattern DECIDING = Pattern.compile(
            "nämnd(?:en)?$|styrelsen$|utskott(?:et)?$|fullmäktige$|direktion(?:en)?$|nämnd(?:en)? |styrelsen |utskott(?:et)? |direktion(?:en)? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String KIND =
            "(?:(?:minnes|mötes|sammanträdes|styrelse|dag)?(?:anteckningar|anteckning|protokoll)|p r o t o k o l l|minnesant\\.?|referat|(?:kort )?sammanfattning|kallelse)";

    /** "Protokoll fört vid ordinarie sammanträde med X", "Minnesanteckningar från möte i X". */
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?:" + KIND
                    + "|^from|^från|^|nr)\\b.{0,60}?(?:\\p{L}*(?:möte|sammanträde|sammantrade|sarnmanträde|samrnanträde|konferens|träff|stämma)\\p{L}*) (?:med|för|tör|i|av|inom) (?!att )(?<body>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Protokoll hållet vid ordinarie kommunalstämma med Hjo kommun": the assembly of all who have a vote, until 1954. */
    private static final Pattern ASSEMBLY = Pattern.compile(
            KIND + "\\b.{0,40}? (?<body>(?:kommunal|kyrko|socken|municipal)stämma(?:n)?) (?:med|i|för|inom) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The way through a web site: "Hem > Politik > Socialnämnden", "Hem / Politik / Socialnämnden". */
    private static final Pattern PATH_STEP = Pattern.compile(" [>/»›] ");

    private static final Pattern PATH_STEPS = Pattern.compile(" [>»›] | / .* / ");

    private static final Pattern BRACKETED_MENU = Pattern.compile("(?:\\[[^\\[\\]]+\\]\\s*){2,}");

    private static final Keywords MEETING_WORDS = Keywords.within(
            "möte", "sammanträde", "sammantrade", "sarnmanträde", "samrnanträde", "konferens", "träff", "stämma");

    private static final Pattern MEETING_OF = Pattern.compile(
            KIND
                    + "\\b.{0,10}? (?:av|från|vid) (?!\\p{L}*(?:dag|år|vecka|månad))(?<body>\\p{L}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*){0,3}?)s (?:(?:ordinarie|extra|konstituerande) )?(?:\\p{L}*möte|\\p{L}*sammanträde)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Direktionens protokoll den 8 december" */
    private static final Pattern OWNER = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L} -]{3,40}(?:en|et|fullmäktige))s (?:sammanträdes)?(?:protokoll|minnesanteckningar|mötesanteckningar)(?![\\p{L}])");

    private static final Pattern AFTER_KIND = Pattern.compile(
            "^" + KIND
                    + "(?: nr)?(?: \\d{1,3}(?:[/:]\\d{2,4})?(?! \\p{L}+ (?:19|20)\\d\\d))?[\\s,:–-]+(?:från |för |fört vid |av )?(?<body>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern KIND_WORDS = Pattern.compile(
            "(?:,\\s*)?(?<![\\p{L}])(?:sammanträdes|sammantrades|ammantr desprotokoll)?" + KIND
                    + "(?![\\p{L}])(?: nr)?(?: \\d+/\\d+)?|(?<!\\p{L})anslag(?!\\p{L})|(?<!\\p{L})(?:sida|sid|ida|blad)(?!\\p{L})\\s*\\d*(?: ?\\(\\d+\\s*\\))?|\\d*\\s*\\(\\d{1,3}\\s*\\)|sa[rm]n?manträdesdatum|sammanträdesdag|,? ?extra sammanträde|,? ?möte (?:nr )?\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MUNICIPALITY =
            Pattern.compile("^.{2,40}? (?:kommun|stad|köping|landskommun),?(?:\\s|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s\\d(?!\\p{L}?-\\p{L}).*$");

    /** Companies, and areas of the European Leader method: neither name has a word for a body. */
    private static final Pattern COMPANY =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\d&.-]*(?: [\\p{L}\\d&.-]+){0,5} (?:AB|Aktiebolag|aktiebolag)"
                    + "|Leader \\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+){0,2})");

    /** "Sjöbuss AB PROTOKOLL 1 (7)" where the line breaks were lost. */
    private static final Pattern COMPANY_PROTOCOL = Pattern.compile("(?:\\d{1,3} )?(?<body>" + COMPANY.pattern()
            + ") (?:SAMMANTRÄDES|STYRELSE)?(?:PROTOKOLL|Protokoll)(?!\\p{L})");

    /** Headings that part a list by who is to decide. */
    private static final Pattern DECIDED_BY =
            Pattern.compile("(?i)(?:beslut\\p{L}* (?:av|i)|ärenden (?:till|för)|^om)\\s*$");

    private static final Pattern PAGES = Pattern.compile("^(?:\\d{1,3} )?av \\d{1,3} ");

    /** Some body, by a word of which many a sentence has one. */
    private static final Pattern GENERIC = Pattern.compile(
            "fullmäktige|nämnden|styrelsen|rådet|gruppen|utskottet|direktionen|stämman|föreningen|förbundet|nätverket");

    /** What others meet within, and seldom under its own name alone. */
    private static final Pattern HOST = Pattern.compile("(?i)(?:förbundet|förbund|samverkan)(?![\\p{L}-])");

    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    private static final int LONGEST = 90;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PREFIX = 25;
    /** So far within a page without line breaks stand the bodies that people come from. */
    private static final int FAR = 120;

    private static final int COMMON_NAME = 50;

    /** What it is worth to a body that the line says as well that these are its minutes. */
    private static final double TOGETHER = 0.2;

    private static final Keywords MINUTES = Keywords.within("protokoll", "anteckningar");

    /** What the title in the file's own metadata is worth to a body that it names, against menus and letterheads. */
    private static final double TITLED = 1;

    /** So much better is a body that decides than the association it belongs to, which stands before it. */
    private static final double CLEARLY = 0.5;

    /** So much less than the groups that meet within it. */
    private static final double HOSTING = 0.2;

    private final List<HeadPassage> head;
    private final String text;
    private final String title;

    /** @param title the title in the file's metadata; null where there is none */
    BodyReader(List<HeadPassage> head, String text, @Nullable String title) {
        this.head = head;
        this.text = text;
        this.title = title == null ? "" : title.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, double score, HeadPassage passage) {}

    /** The body as printed; null where the document does not name it. */
    @Nullable
    Fact<String> body() {
        Candidate best = null;
        int place = 0;
        for (var passage : head) {
            var candidate = candidate(passage);
            if (candidate != null) {
                boolean titled = title.contains(candidate.name().toLowerCase(Locale.ROOT));
                double score = candidate.score() + (titled ? TITLED : 0) - 0.01 * place++;
                if (best == null || score > best.score()) {
                    best = new Candidate(candidate.name(), score, passage);
                }
            }
        }
        if (best == null) {
            return BodyElsewhere.in(text);
        }
        return new Fact<>(
                WholeName.definite(WholeName.titled(best.name(), head), head),
                best.passage().evidence("body-" + best.passage().origin().name().toLowerCase(Locale.ROOT), 0.85));
    }

    private @Nullable Candidate candidate(HeadPassage passage) {
        String line = passage.text();
        if (passage.origin() == Origin.FIELD) {
            return passage.is(Label.BODY) ? field(passage) : passage.is(Label.DATE) ? beside(passage) : null;
        }
        if (passage.origin() == Origin.BELOW) {
            String name = Objects.requireNonNullElse(MeetingName.numbered(line), line);
            var organ = ORGAN.matcher(name);
            boolean alone = name.equals(line) ? organ.matches() : organ.find();
            return alone && Character.isUpperCase(line.charAt(0)) ? named(passage, name, 3) : null;
        }
        var called = MeetingName.of(line);
        if (called != null) {
            return named(passage, BareName.withoutMunicipality(BareName.tidied(called.body())), called.score());
        }
        var assembly = ASSEMBLY.matcher(line);
        if (assembly.find()) {
            return named(passage, assembly.group("body"), 4.7);
        }
        var meeting = OF_MEETING.matcher(line);
        if (MEETING_WORDS.in(line) && meeting.find()) {
            var met = named(passage, BareName.withoutMunicipality(BareName.tidied(meeting.group("body"))), 4.6);
            if (met == null || Municipalities.swedish().byPlainName(met.name()).isEmpty()) {
                return met;
            }
        }
        var owner = OWNER.matcher(line);
        if (owner.lookingAt()) {
            return named(passage, owner.group("body"), 4.2);
        }
        var genitive = MEETING_OF.matcher(line);
        if (genitive.find()) {
            return named(passage, genitive.group("body"), 4.2);
        }
        var company = COMPANY.matcher(line);
        if (passage.origin() == Origin.TITLE && company.matches()) {
            return named(passage, line, 4.3);
        }
        var letterhead = COMPANY_PROTOCOL.matcher(line);
        if (passage.origin() == Origin.TITLE && letterhead.lookingAt()) {
            return named(passage, letterhead.group("body"), 4.3);
        }
        String numbered = MeetingName.numbered(line);
        if (numbered != null) {
            return named(passage, numbered, 4);
        }
        if (BRACKETED_MENU.matcher(line).matches()) {
            return null;
        }
        var parts = PATH_STEPS.matcher(line).find() ? PATH_STEP.split(line, -1) : new String[] {line};
        for (String part : parts) {
            boolean menu = parts.length > 1 && NoBody.is(part.strip().toLowerCase(Locale.ROOT));
            var candidate = menu ? null : letterhead(passage, part);
            if (candidate != null) {
                return candidate;
            }
        }
        var after = AFTER_KIND.matcher(line);
        return after.lookingAt() ? named(passage, BareName.tidied(after.group("body")), 2) : null;
    }

    /** "Datum 2021-04-22 1 av 16 Sjöförbundet Direktionen": the letterhead follows the day, or the label where it was lost. */
    private @Nullable Candidate beside(HeadPassage passage) {
        var dates = SwedishDates.findIn(passage.text());
        String behind = passage.text()
                .substring(dates.isEmpty() ? 0 : dates.getLast().end())
                .strip();
        var letterhead = letterhead(passage, PAGES.matcher(behind).replaceFirst(""));
        return letterhead == null ? null : new Candidate(letterhead.name(), letterhead.score() - 1, passage);
    }

    private @Nullable Candidate field(HeadPassage passage) {
        var organ = ORGAN.matcher(passage.text());
        return organ.find()
                ? named(passage, WholeName.of(passage.text(), organ.start(), organ.end()), labelled(passage))
                : null;
    }

    /** On the cover sheet the label is surer than the title; the notice of adjustment, where it stands alone, is not. */
    private static double labelled(HeadPassage passage) {
        return passage.labels().size() > 1 ? 5.2 : 4.8;
    }

    /** The body in a line from which the kind, the day and the page are taken; of several, one that decides. */
    private @Nullable Candidate letterhead(HeadPassage passage, String part) {
        int before = 0;
        Candidate best = null;
        for (String piece :
                KIND_WORDS.matcher(withoutDates(part)).replaceAll("|").split("\\|", -1)) {
            var candidate = letterhead(passage, part, piece, before);
            boolean better = candidate != null
                    && (best == null || (candidate.score() > best.score() + CLEARLY && !isGeneric(candidate.name())));
            if (better) {
                best = candidate;
            }
            before += piece.length();
        }
        return best;
    }

    private @Nullable Candidate letterhead(HeadPassage passage, String part, String piece, int before) {
        String line = withoutLetterhead(piece.strip());
        var organ = ORGAN.matcher(line);
        boolean found = organ.find()
                && !DECIDED_BY.matcher(line.substring(0, organ.start())).find()
                && !line.startsWith("För ", organ.start() - 4);
        if (!found) {
            return null;
        }
        int start = before + organ.start();
        String name = organ(line, organ);
        double score = DECIDING.matcher(name).find() ? 5 : 4.4;
        score += MINUTES.in(part.toLowerCase(Locale.ROOT)) ? TOGETHER : 0;
        score -= start > FAR || GENERIC.matcher(name).matches() ? 2 : 0;
        score -= HOST.matcher(name).find() ? HOSTING : 0;
        return named(passage, name, passage.origin() == Origin.WEB_TITLE ? score - 0.5 : score);
    }

    private static boolean isGeneric(String name) {
        return GENERIC.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Without the municipality before the body: "Hjo kommun Socialnämnden", but not "Socialnämnden i Hjo kommun". */
    private static String withoutLetterhead(String piece) {
        var municipality = MUNICIPALITY.matcher(piece);
        return municipality.find() && !ORGAN.matcher(municipality.group()).find()
                ? piece.substring(municipality.end()).strip()
                : BareName.withoutMunicipality(piece);
    }

    /** The body within a line: all of a short line, for bodies have epithets; of a longer one the noun with its attributes. */
    private static String organ(String line, Matcher organ) {
        int start = organ.start();
        int end = organ.end();
        if (line.length() > LONGEST_LINE || start > LONGEST_PREFIX) {
            boolean deciding = DECIDING.matcher(organ.group()).find();
            while (!deciding && organ.find()) {
                if (DECIDING.matcher(organ.group()).find()) {
                    deciding = true;
                    start = organ.start();
                    end = organ.end();
                }
            }
            return named(line, start, end);
        }
        var words = WORD_GAP.split(line.substring(end).strip(), -1);
        boolean person = words.length > 1
                && GivenNames.swedish().bearers(words[0]) > COMMON_NAME
                && Character.isUpperCase(words[1].charAt(0));
        return person ? line.substring(start, end) : BareName.tidied(line);
    }

    /** "Nämnden för folkhälsa och primärvård Tid …": what the body is for belongs to its name. */
    private static String named(String line, int start, int end) {
        boolean longer =
                line.startsWith(" för ", end) && line.length() > end + 6 && Character.isLowerCase(line.charAt(end + 5));
        String name = line.substring(start, longer ? FlatTitle.end(line, start, line.length()) : end);
        return name.length() <= LONGEST ? NUMBER_BEHIND.matcher(name).replaceFirst("") : line.substring(start, end);
    }

    private static String withoutDates(String line) {
        var text = new StringBuilder(line);
        SwedishDates.findIn(line).forEach(date -> blank(text, date.start(), date.end()));
        SwedishTimes.findIn(line).forEach(time -> blank(text, time.start(), time.end()));
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '|');
        }
    }

    private @Nullable Candidate named(HeadPassage passage, String name, double score) {
        String tidied = BareName.stripped(name);
        boolean possible = tidied.length() > 1
                && tidied.length() <= LONGEST
                && !NoBody.is(tidied)
                && tidied.chars().filter(Character::isLetter).count() > 1;
        return possible ? new Candidate(tidied, score, passage) : null;
    }
}
