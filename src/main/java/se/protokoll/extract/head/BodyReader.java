package se.protokoll.extract.head;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Keywords;
import se.protokoll.extract.words.NoBody;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.SwedishDates;

/** Reads which body met: from the letterhead, the title, the notice of adjustment or the prefix of the item numbers. */
final class BodyReader {

    /** "Protokoll fört vid ordinarie sammanträde med X", "Minnesanteckningar från möte i X". */
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?:(?:" + Letterhead.KIND + "|^from|^från|nr)(?![\\p{L}\\d])" + "|^(?=[\\p{L}\\d])).{0,60}?"
                    + "(?:\\p{L}*(?:möte|sammanträde|sammantrade|sarnmanträde|samrnanträde|konferens|träff|stämma)\\p{L}*)"
                    + "(?: nr \\d{1,3}(?:[/-]\\d{2,4})?| (?:19|20)\\d\\d)? (?<link>med|för|tör|i|av|inom) (?!att )"
                    + "(?<body>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * "Protokoll hållet vid ordinarie kommunalstämma med Hjo kommun": the assembly of all who have a vote, until 1954.
     */
    private static final Pattern ASSEMBLY = Pattern.compile(
            Letterhead.KIND + "(?![\\p{L}\\d]).{0,40}? (?<body>(?:kommunal|kyrko|socken|municipal)stämma(?:n)?) "
                    + "(?:med|i|för|inom) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The way through a web site: "Hem > Politik > Socialnämnden", "Hem / Politik / Socialnämnden". */
    private static final Pattern PATH_STEP = Pattern.compile(" [>/»›] ");

    private static final Pattern PATH_STEPS = Pattern.compile(" [>»›] | / .* / ");

    private static final Pattern BRACKETED_MENU = Pattern.compile("(?:\\[[^\\[\\]]+\\]\\s*){2,}");

    private static final Keywords MEETING_WORDS = Keywords.within(
            "möte", "sammanträde", "sammantrade", "sarnmanträde", "samrnanträde", "konferens", "träff", "stämma");

    /** "Protokoll fört vid Stadsfullmäktiges i Hjo sammanträde": older minutes put where the body sits before the meeting. */
    private static final Pattern MEETING_OF = Pattern.compile(
            Letterhead.KIND
                    + "(?![\\p{L}\\d]).{0,10}? (?:av|från|vid) (?!(?:\\p{L}*dagens|årets|veckans|månadens)(?!\\p{L}))"
                    + "(?<body>\\p{L}[\\p{L}-]*(?: (?-i:\\p{Ll}|\\p{Lu}{2})[\\p{L}-]*){0,3}?)s"
                    + "(?<place> i (?-i:\\p{Lu})[\\p{L}-]+)? "
                    + "(?:(?:ordinarie|extra|konstituerande) )?(?:\\p{L}*möte|\\p{L}*sammanträde)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Direktionens protokoll den 8 december" */
    private static final Pattern OWNER =
            Pattern.compile("^(?<body>\\p{Lu}[\\p{L} -]{3,40}(?:en|et|fullmäktige))s (?:sammanträdes)?"
                    + "(?:protokoll|minnesanteckningar|mötesanteckningar)(?![\\p{L}])");

    /** "Skolstyrelsen i Lillby sammanträdde i rådhuset": the sentence with which older minutes begin. */
    private static final Pattern SAT = Pattern.compile(
            "^(?<body>\\p{Lu}[\\p{L} -]{2,60}?)" + "(?: i \\p{Lu}[\\p{L}-]+(?: (?:stad|kommun|köping|landskommun))?)? "
                    + "(?:sammanträdde|sammanträder|sammankom|samlades|möttes|höll (?:\\p{Ll}+ )?(?:sammanträde|möte))"
                    + "(?!\\p{L})");

    private static final Pattern AFTER_KIND = Pattern.compile(
            "^" + Letterhead.KIND + "(?: nr)?(?: \\d{1,3}(?:[/:]\\d{2,4})?(?! \\p{L}+ (?:19|20)\\d\\d))?[\\s,:–-]+"
                    + "(?:från |för(?:t|d|da)? vid |för |av )?+(?<body>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Companies, and areas of the European Leader method: neither name has a word for a body. */
    private static final Pattern COMPANY =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\d&.-]*(?: [\\p{L}\\d&.-]+){0,5} (?:AB|Aktiebolag|aktiebolag)"
                    + "|Leader \\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+){0,2})");

    /** "Sjöbuss AB PROTOKOLL 1 (7)" where the line breaks were lost. */
    private static final Pattern COMPANY_PROTOCOL = Pattern.compile("(?:\\d{1,3} )?(?<body>" + COMPANY.pattern()
            + ") (?:SAMMANTRÄDES|STYRELSE)?(?:PROTOKOLL|Protokoll)(?!\\p{L})");

    /** "Ämne: SV: Minnesanteckningar styrgruppen": what a mail is about. */
    private static final Pattern SUBJECT = Pattern.compile("^(?:Ämne|Subject): (?:(?:SV|VB|RE|FW|FWD): )*");

    /** Where it met, and no body: one capitalised word. */
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}+");

    private static final Pattern PAGES = Pattern.compile("^(?:\\d{1,3} )?av \\d{1,3} ");

    /** What the title in the file's own metadata is worth to a body that it names, against menus and letterheads. */
    private static final double TITLED = 1;

    /** A body that the label of the day stands over, in a letterhead of two columns. */
    private static final double BEFORE_DAY = 4.4;

    /** What it is worth to a body in a title that the notice of adjustment names it too. */
    private static final double ANNOUNCED = 0.5;

    private final List<HeadPassage> head;
    private final String text;
    private final String title;

    /** @param title the title in the file's metadata; null where there is none */
    BodyReader(List<HeadPassage> head, String text, @Nullable String title) {
        this.head = head;
        this.text = text;
        this.title = title == null ? "" : title.toLowerCase(Locale.ROOT);
    }

    private @Nullable Candidate letterhead(HeadPassage passage, String part) {
        var found = Letterhead.in(part);
        boolean web = passage.origin() == Origin.WEB_TITLE;
        return found == null ? null : new Candidate(found.name(), found.score() - (web ? 0.5 : 0), passage);
    }

    private static final Pattern COUNTY = Pattern.compile(" (?:i|för|inom) (?:\\p{Lu}[\\p{L}-]+ (?:och )?){1,3}län");

    /** "Höstmöte med kommunernas samordnare." tells who came where a title names the body. */
    private static final double SENTENCE_WITH_GUESTS = 2.5;

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
                boolean announced = passage.origin() == Origin.TITLE && isAnnounced(candidate.name());
                double score = candidate.score() + (titled ? TITLED : 0) + (announced ? ANNOUNCED : 0) - 0.01 * place++;
                if (best == null || score > best.score()) {
                    best = new Candidate(candidate.name(), score, passage);
                }
            }
        }
        if (best == null) {
            var elsewhere = BodyElsewhere.in(text);
            return elsewhere == null ? OverKind.in(head) : elsewhere;
        }
        return new Fact<>(
                WholeName.definite(WholeName.titled(WholeName.unbroken(best.name(), head), head), head),
                best.passage().evidence("body-" + best.passage().origin().name().toLowerCase(Locale.ROOT), 0.85));
    }

    /** Whether the notice of adjustment names the same body and nothing else. */
    private boolean isAnnounced(String name) {
        return head.stream()
                .anyMatch(passage ->
                        passage.is(Label.BODY) && passage.text().strip().equalsIgnoreCase(name));
    }

    private @Nullable Candidate candidate(HeadPassage passage) {
        String line = SUBJECT.matcher(passage.text()).replaceFirst("");
        if (passage.origin() == Origin.FIELD) {
            return passage.is(Label.BODY) ? field(passage) : passage.is(Label.DATE) ? beside(passage) : null;
        }
        if (passage.origin() == Origin.BELOW) {
            String name = Objects.requireNonNullElse(MeetingName.numbered(line), withoutKind(line));
            var organ = Letterhead.ORGAN.matcher(name);
            boolean alone = MeetingName.numbered(line) == null ? organ.matches() || isOfCounty(name) : organ.find();
            return alone && Character.isUpperCase(line.charAt(0)) ? named(passage, name, 3) : null;
        }
        var called = MeetingName.of(line);
        if (called != null) {
            return named(passage, BareName.withoutMunicipality(BareName.tidied(called.body())), called.score());
        }
        var sat = SAT.matcher(line);
        if (sat.lookingAt() && Letterhead.ORGAN.matcher(sat.group("body")).matches()) {
            return named(passage, sat.group("body"), 4.6);
        }
        boolean meets = MEETING_WORDS.in(line);
        var assembly = ASSEMBLY.matcher(line);
        if (meets && assembly.find()) {
            return named(passage, assembly.group("body"), 4.7);
        }
        var meeting = OF_MEETING.matcher(line);
        if (meets && meeting.find()) {
            boolean guests = meeting.group("link").equalsIgnoreCase("med")
                    && line.endsWith(".")
                    && !Letterhead.ORGAN.matcher(meeting.group("body")).find();
            var met = named(
                    passage,
                    BareName.withoutMunicipality(BareName.tidied(meeting.group("body"))),
                    guests ? SENTENCE_WITH_GUESTS : 4.6);
            boolean town = met != null
                    && meeting.group("link").equalsIgnoreCase("i")
                    && TOWN.matcher(met.name()).matches()
                    && !Letterhead.ORGAN.matcher(met.name()).find()
                    && !COMPANY.matcher(met.name()).find();
            if (met == null || !(town || Municipalities.swedish().isName(met.name()))) {
                return met;
            }
        }
        var colleagues = Colleagues.in(line);
        if (passage.origin() == Origin.TITLE && colleagues != null) {
            return named(passage, colleagues, 4.35);
        }
        var owner = OWNER.matcher(line);
        if (owner.lookingAt()) {
            return named(passage, owner.group("body"), 4.2);
        }
        var genitive = MEETING_OF.matcher(line);
        if (meets && genitive.find()) {
            String place = Objects.requireNonNullElse(genitive.group("place"), "");
            return named(passage, BareName.withoutMunicipality(genitive.group("body") + place), 4.2);
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
        boolean other = !after.lookingAt() || Municipalities.swedish().isName(after.group("body"));
        return other ? null : named(passage, BareName.tidied(after.group("body")), 2);
    }

    /** "Minnesanteckningar Ankrådet," below the letterhead. */
    private static String withoutKind(String line) {
        var after = AFTER_KIND.matcher(line);
        return after.lookingAt() ? BareName.stripped(BareName.tidied(after.group("body"))) : line;
    }

    /** "Beredskapsnätverket i Kronobergs län": a body on a line by itself, with the county its members come from. */
    private static boolean isOfCounty(String line) {
        var organ = Letterhead.ORGAN.matcher(line);
        return organ.lookingAt() && COUNTY.matcher(line.substring(organ.end())).matches();
    }

    /**
     * "Styrelsen 2021-04-22" below "Sammanträdesdatum", "Datum 2021-04-22 1 av 16 Sjöförbundet Direktionen": the
     * letterhead follows the day, or the label where it was lost.
     */
    private @Nullable Candidate beside(HeadPassage passage) {
        var dates = SwedishDates.findIn(passage.text());
        String before = dates.isEmpty()
                ? ""
                : passage.text().substring(0, dates.getFirst().start()).strip();
        if (Letterhead.ORGAN.matcher(before).matches() && Character.isUpperCase(before.charAt(0))) {
            return named(passage, before, BEFORE_DAY);
        }
        String behind = passage.text()
                .substring(dates.isEmpty() ? 0 : dates.getLast().end())
                .strip();
        var letterhead = letterhead(passage, PAGES.matcher(behind).replaceFirst(""));
        return letterhead == null ? null : new Candidate(letterhead.name(), letterhead.score() - 1, passage);
    }

    private @Nullable Candidate field(HeadPassage passage) {
        var organ = Letterhead.ORGAN.matcher(passage.text());
        return organ.find()
                ? named(passage, WholeName.of(passage.text(), organ.start(), organ.end()), labelled(passage))
                : null;
    }

    /**
     * On the cover sheet the label is surer than the title; the notice of adjustment, where it stands alone, is not.
     */
    private static double labelled(HeadPassage passage) {
        return passage.labels().size() > 1 ? 5.2 : 4.8;
    }

    private static @Nullable Candidate named(HeadPassage passage, String name, double score) {
        String whole = BareName.ifAny(name);
        return whole == null ? null : new Candidate(whole, score, passage);
    }
}
