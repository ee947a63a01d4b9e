package se.protokoll.extract.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityMatch;
import se.protokoll.registry.MunicipalityMatch.Form;

/** Reads which municipality a body belongs to; bodies of several municipalities belong to none. */
final class BodyMunicipalityReader {

    /** Bodies that every municipality has, or that advise one. */
    private static final Pattern MUNICIPAL = Pattern.compile(
            "nämnd|kommunstyrelse|skolstyrelse|utskott|fullmäktige|drätselkammar|pensionärsråd|folkhälsoråd|ungdomsråd|tillgänglighetsråd|beredning",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile(
            "gemensam|samverkan|förbund|nätverk|direktion|region|landsting|samarbet|vattenråd|vattenvård",
            Pattern.CASE_INSENSITIVE);

    /** "Adjungerade: Anna Ek Lunds kommun": the municipality that somebody comes from. */
    private static final Pattern PERSON = Pattern.compile("[:,] ?\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}-]+){1,2},? $");

    private static final Pattern BOARD =
            Pattern.compile("\\s+(?:officiella\\s+|digitala\\s+){0,3}(?:anslagstavla|hemsida|webbplats)");

    private static final String HALL = "(?:kommun(?:al)?hus|stadshus|rådhus|kommunkontor|kommunkansli|stadskansli)";

    /** "stadshuset i Säter", "Kommunhuset, Tierp" */
    private static final Pattern HALL_IN = Pattern.compile(HALL + "(?:et)?(?:,| i) $", Pattern.CASE_INSENSITIVE);

    /** "Tranemo kommunhus", "Skurups kommunhus" */
    private static final Pattern HALL_OF = Pattern.compile("s? " + HALL + "\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HALL = 24;

    private final List<HeadPassage> head;
    private final String text;
    private final @Nullable String body;

    /** @param body the body as printed; null where the document does not name it */
    BodyMunicipalityReader(List<HeadPassage> head, String text, @Nullable String body) {
        this.head = head;
        this.text = text;
        this.body = body;
    }

    /** The municipality; null for bodies of several, or where the document does not say. */
    @Nullable
    Fact<Municipality> municipality() {
        if (body != null && JOINT.matcher(body).find() && !body.contains("samverkansutskott")) {
            return null;
        }
        for (var passage : head) {
            boolean title = passage.origin() == Origin.TITLE || passage.origin() == Origin.WEB_TITLE;
            var matches = title
                    ? withKommun(LetterheadMunicipality.recognised(passage.text()))
                    : List.<MunicipalityMatch>of();
            if (matches.size() == 1
                    && !PERSON.matcher(passage.text()
                                    .substring(0, matches.getFirst().start()))
                            .find()) {
                return fact(matches.getFirst(), passage.evidence("municipality-letterhead", 0.95));
            }
        }
        if (body != null && !MUNICIPAL.matcher(body).find()) {
            return null;
        }
        var owner = owner();
        if (owner != null) {
            return owner;
        }
        var letterhead = LetterheadMunicipality.in(head, text, body);
        if (letterhead != null) {
            return letterhead;
        }
        var named = withKommun(text);
        var announcing = announcing(named);
        if (announcing != null) {
            return announcing;
        }
        var hall = body == null ? null : hall();
        return hall != null ? hall : onlyOne(named);
    }

    /** The municipality in whose hall or office the body met or keeps its minutes. */
    private @Nullable Fact<Municipality> hall() {
        for (var match : Municipalities.swedish().findIn(text)) {
            String before = text.substring(Math.max(0, match.start() - LONGEST_HALL), match.start());
            boolean named = HALL_IN.matcher(before).find()
                    || HALL_OF.matcher(text).region(match.end(), text.length()).lookingAt();
            if (named) {
                return fact(match, new Evidence(match.start(), match.end(), null, "municipality-hall", 0.75));
            }
        }
        return null;
    }

    /** "Östhammars socialnämnd", "Orsa kommunalnämnd" */
    private @Nullable Fact<Municipality> owner() {
        if (body == null || body.indexOf(' ') < 2 || !text.contains(body)) {
            return null;
        }
        int at = text.indexOf(body);
        String first = body.substring(0, body.indexOf(' '));
        return Municipalities.swedish()
                .byPlainName(first)
                .or(() -> first.endsWith("s")
                        ? Municipalities.swedish().byPlainName(first.substring(0, first.length() - 1))
                        : Optional.empty())
                .map(found -> new Fact<>(
                        found.municipality(), new Evidence(at, at + body.length(), null, "municipality-of-body", 0.85)))
                .orElse(null);
    }

    /** The municipality on whose board the adjustment is announced. */
    private @Nullable Fact<Municipality> announcing(List<MunicipalityMatch> named) {
        for (var match : named) {
            if (BOARD.matcher(text).region(match.end(), text.length()).lookingAt()) {
                return fact(match, new Evidence(match.start(), match.end(), null, "municipality-notice-board", 0.8));
            }
        }
        return null;
    }

    /** The only municipality that the whole document calls one. */
    private @Nullable Fact<Municipality> onlyOne(List<MunicipalityMatch> named) {
        var found = new LinkedHashMap<String, MunicipalityMatch>();
        for (var match : named) {
            found.putIfAbsent(match.municipality().municipality().code(), match);
        }
        if (found.size() != 1) {
            return null;
        }
        var match = found.values().iterator().next();
        return fact(match, new Evidence(match.start(), match.end(), null, "municipality-only-one", 0.6));
    }

    private static List<MunicipalityMatch> withKommun(String text) {
        return Municipalities.swedish().findIn(text).stream()
                .filter(match -> match.form() == Form.WITH_KOMMUN)
                .toList();
    }

    private static Fact<Municipality> fact(MunicipalityMatch match, Evidence evidence) {
        return new Fact<>(match.municipality().municipality(), evidence);
    }
}
