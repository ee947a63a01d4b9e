package se.protokoll.extract.head;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;

/** Tells the body that met from every other body that a text mentions. Not for use by several threads. */
public final class BodyWords {

    /** Nouns for bodies, in the definite form in which they stand as subject, or without article for fullmäktige. */
    private static final Pattern NOUN = Pattern.compile("(?:\\p{L}*-? och |\\p{L}+-, )*\\p{L}*"
            + "(?:nämnden|styrelsen|rådet|gruppen|nätverket|utskottet|direktionen|mötet|stämman|kommittén"
            + "|kommitten|fullmäktige|förbundet|föreningen|presidiet|beredningen|delegationen|kollegiet"
            + "|kammaren|konferensen|forumet|teamet|kretsen|regionrådet|(?<=\\p{L}{3})nätet)");

    /** "tekniska nämnden" */
    private static final Pattern WORDS = Pattern.compile("\\p{L}+a " + NOUN.pattern());

    /** What any body calls itself for short. */
    private static final Set<String> GENERIC = Set.of(
            "nämnden",
            "styrelsen",
            "rådet",
            "gruppen",
            "nätverket",
            "utskottet",
            "direktionen",
            "mötet",
            "årsmötet",
            "stämman",
            "årsstämman",
            "kommittén",
            "fullmäktige",
            "presidiet",
            "arbetsgruppen",
            "styrgruppen",
            "referensgruppen",
            "förbundet",
            "föreningen",
            "beredningen",
            "delegationen",
            "församlingen",
            "kollegiet",
            "forumet",
            "konferensen",
            "teamet",
            "kretsen",
            "vi",
            "man",
            "sammanträdet",
            "förbundsmötet",
            "stämmomötet");

    /** Those who meet once or twice a year; what they decide others report. */
    private static final Set<String> ASSEMBLIES =
            Set.of("stämman", "årsstämman", "årsmötet", "fullmäktige", "förbundsmötet", "stämmomötet");

    /** Bodies that assemblies elect, or that work for those. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "(?:styrelsen?|nämnd(?:en)?|utskott(?:et)?|presidi(?:et|um)|direktion(?:en)?|beredning(?:en)?"
                    + "|grupp(?:en)?|(?<!\\p{L})au)" + "(?![\\p{L}-])");

    private static final Pattern ASSEMBLY = Pattern.compile("stämma|årsmöte|fullmäktige|förbundsmöte");

    /** "Råden beslutar": several bodies that meet together. */
    private static final Pattern PLURAL =
            Pattern.compile("(?:båda )?(?:råden|nämnderna|styrelserna|utskotten|grupperna|nätverken)");

    private static final Pattern ONE_BODY = Pattern.compile(
            "(?:råde?t?|nämnd(?:en)?|styrelsen?|utskott(?:et)?|grupp(?:en)?|nätverk(?:et)?)(?![\\p{L}-])");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

    private static final Pattern GENITIVE = Pattern.compile(":?s$");

    private static final Pattern OF_OTHERS = Pattern.compile("KS|KF|KD|VD|AB|EU|SKL|SKR");

    /** Where employer and unions meet, the employer decides. */
    private static final Pattern OF_EMPLOYER =
            Pattern.compile("samverkansgrupp|(?<!\\p{L})(?:cesam|csg|lsg|fsg)(?!\\p{L})");

    private static final String EMPLOYER = "arbetsgivaren";

    /** What the names of bodies are abbreviated to everywhere, in lower case. */
    static final Map<String, String> ABBREVIATIONS = Map.of(
            "ks", "Kommunstyrelsen",
            "kf", "Kommunfullmäktige",
            "ksau", "Kommunstyrelsens arbetsutskott",
            "sn", "Socialnämnden",
            "bun", "Barn- och utbildningsnämnden",
            "bn", "Byggnadsnämnden",
            "kn", "Kulturnämnden",
            "rs", "Regionstyrelsen",
            "ls", "Landstingsstyrelsen",
            "tn", "Tekniska nämnden");

    /** "AU", "KS AU", "KSAU" */
    private static final Pattern COMMITTEE_FOR_SHORT = Pattern.compile("(?:(?<of>\\p{L}{2,4}?)(?::s)?[ /-]?)?au");

    private static final String WORKING_COMMITTEE = "arbetsutskott";

    private static final int ENDING = 2;

    /** The first word of a body's name stands for it where it is not just any. */
    private static final int LONG = 8;

    /** A group that meets under the name of the co-operation it belongs to. */
    private static final Pattern GROUP = Pattern.compile(
            "\\p{Lu}[\\p{L}-]*(?:gruppen|rådet|nätverket|kommittén|forumet|teamet|presidiet|förbundet)");

    private final @Nullable String body;
    private final List<String> others;

    /** Subjects that have been asked about: a text has few, and says them in many sentences. */
    private final Map<String, Boolean> own = new HashMap<>();

    /** @param body the body that met, as the document names it; null where it does not */
    public BodyWords(@Nullable String body) {
        this(body, List.of());
    }

    private BodyWords(@Nullable String body, List<String> others) {
        this.body = body == null ? null : folded(body);
        this.others = others;
    }

    /** The body that met under its own name and those that stand beside it in the title. */
    public static BodyWords of(@Nullable String body, List<HeadPassage> head) {
        return new BodyWords(
                body,
                head.stream()
                        .filter(passage -> passage.origin() == HeadPassage.Origin.TITLE
                                && GROUP.matcher(passage.text()).matches())
                        .map(passage -> passage.text().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** In lower case, and without the blank that a scan loses in "Kultur-och fritidsnämnden". */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-och ", "- och ");
    }

    /** Whether a subject names the body that met, by its name or for short, "m" taken for "rn" in a scan or not. */
    public boolean isOwn(String subject) {
        return own.computeIfAbsent(
                subject, name -> isCalled(name) || (name.contains("rn") && isCalled(name.replace("rn", "m"))));
    }

    private boolean isCalled(String subject) {
        String name = folded(subject).strip();
        if (GENERIC.contains(name)) {
            return !ASSEMBLIES.contains(name) || !isCommittee();
        }
        if (PLURAL.matcher(name).matches()) {
            return body != null && ONE_BODY.matcher(body).results().count() > 1;
        }
        if (name.equals(EMPLOYER)) {
            return body != null && OF_EMPLOYER.matcher(body).find();
        }
        var committee = COMMITTEE_FOR_SHORT.matcher(name);
        if (body != null && committee.matches() && body.contains(WORKING_COMMITTEE)) {
            String of = committee.group("of");
            return of == null
                    || body.startsWith(ABBREVIATIONS.getOrDefault(of, of).toLowerCase(Locale.ROOT));
        }
        String full = ABBREVIATIONS.get(name);
        if (full != null && body != null) {
            return body.equals(name) || isPartOf(full.toLowerCase(Locale.ROOT), body);
        }
        if (body != null && name.endsWith("- och " + body)) {
            return true;
        }
        if (body != null && isStem(subject.strip(), body)) {
            return true;
        }
        int hyphen = name.indexOf('-');
        if (body != null
                && hyphen > 1
                && NOUN.matcher(name.substring(hyphen + 1)).matches()) {
            String called = name.substring(0, hyphen);
            if (body.equals(called) || body.endsWith(" " + called)) {
                return true;
            }
        }
        if (body != null && name.length() >= LONG && body.startsWith(name + " ")) {
            return true;
        }
        if (body != null && name.indexOf(' ') > 0 && isShortened(name, body)) {
            return true;
        }
        if (!NOUN.matcher(name).matches()
                && !(body == null && WORDS.matcher(name).matches())) {
            return body != null && (body.equals(name) || isAbbreviation(subject.strip(), body));
        }
        return body == null || isPartOf(name, body) || others.contains(name);
    }

    /** Whether the body is one that an assembly elects, so that "stämman" is another. */
    private boolean isCommittee() {
        return body != null
                && COMMITTEE.matcher(body).find()
                && !ASSEMBLY.matcher(body).find();
    }

    /** "LAG" is the "LAG-styrelsen". */
    private static boolean isStem(String subject, String body) {
        int at = ABBREVIATION.matcher(subject).matches() ? body.indexOf(subject.toLowerCase(Locale.ROOT) + "-") : -1;
        return at >= 0
                && (at == 0 || !Character.isLetter(body.charAt(at - 1)))
                && NOUN.matcher(body.substring(at + subject.length() + 1)).lookingAt();
    }

    /**
     * "arbetsutskottet" is short for "kommunstyrelsens arbetsutskott" and "direktionen" for "direktionen för X", but
     * "kommunstyrelsen" is another body than its committee.
     */
    private static boolean isPartOf(String name, String body) {
        String stem = name.substring(0, Math.max(1, name.length() - ENDING));
        int at = body.indexOf(stem);
        if (at < 0) {
            return false;
        }
        int space = body.indexOf(' ', at);
        return space < 0 || body.charAt(space - 1) != 's';
    }

    /** "allmänna utskottet" is the "kommunstyrelsens allmänna utskott": the end of its name, word by word. */
    private static boolean isShortened(String name, String body) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String attributes = name.substring(0, name.length() - last.length());
        int at = body.indexOf(' ' + attributes);
        return NOUN.matcher(last).matches()
                && at >= 0
                && isPartOf(last, body.substring(at + name.length() - last.length()));
    }

    /** "KPR" is the kommunala pensionärsrådet. What stands for another body everywhere is none: "KS", "KF". */
    private static boolean isAbbreviation(String subject, String body) {
        if (!ABBREVIATION.matcher(subject).matches()
                || OF_OTHERS.matcher(subject).matches()) {
            return false;
        }
        int at = -1;
        for (char c : subject.toLowerCase(Locale.ROOT).toCharArray()) {
            at = body.indexOf(c, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return body.charAt(0) == Character.toLowerCase(subject.charAt(0));
    }

    /** Whether the owner of a heading, in the genitive ("kommunstyrelsens"), is the body that met. */
    public boolean isOwnGenitive(@Nullable String owner) {
        if (owner == null) {
            return true;
        }
        String name = GENITIVE.matcher(owner).replaceFirst("");
        return isOwn(name)
                || (ABBREVIATIONS.containsKey(owner) && isOwn(owner))
                || (body != null && owner.endsWith(":s") && isAbbreviation(name.toUpperCase(Locale.ROOT), body));
    }
}
