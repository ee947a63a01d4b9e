package se.protokoll.extract.head;

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
            "nämnd|kommunstyrelse|skolstyrelse|utskott|fullmäktige|drätselkammar|pensionärsråd|folkhälsoråd"
                    + "|ungdomsråd|tillgänglighetsråd|handikappråd|funktions\\p{L}*råd|näringslivsråd"
                    + "|brottsförebyggande råd|beredning",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern JOINT = Pattern.compile(
            "gemensam|samverkan|förbund|nätverk|direktion|region|landsting|samarbet|vattenråd|vattenvård",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Adjungerade: Anna Ek Lunds kommun": the municipality that somebody comes from. */
    private static final Pattern PERSON = Pattern.compile("[:,] ?\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}-]+){1,2},? $");

    private final List<HeadPassage> head;
    private final String text;
    private final @Nullable String body;
    private final @Nullable Fact<String> place;

    /**
     * @param body the body as printed; null where the document does not name it
     * @param place where it met; null where that is not known
     */
    BodyMunicipalityReader(List<HeadPassage> head, String text, @Nullable String body, @Nullable Fact<String> place) {
        this.head = head;
        this.text = text;
        this.body = body;
        this.place = place;
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
        var opening = opening();
        if (opening != null) {
            return opening;
        }
        var letterhead = LetterheadMunicipality.in(head, text, body);
        if (letterhead != null) {
            return letterhead;
        }
        return new HomeMunicipality(text).municipality(body != null, place);
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

    /**
     * "Skolstyrelsen i Hjo sammanträdde …", "Protokoll från Pensionärsrådet i Hjo den 3 maj", "… vid Skolstyrelsens i Hjo
     * sammanträde"
     */
    private @Nullable Fact<Municipality> opening() {
        if (body == null) {
            return null;
        }
        var named = Pattern.compile(Pattern.quote(body) + "s? i ");
        for (var passage : head) {
            var place = named.matcher(passage.text());
            if (place.find() && (place.start() == 0 || passage.origin() == Origin.TITLE)) {
                var found = Municipalities.swedish().findIn(passage.text()).stream()
                        .filter(match -> match.start() == place.end())
                        .findFirst();
                if (found.isPresent()) {
                    return fact(found.get(), passage.evidence("municipality-of-body", 0.85));
                }
            }
        }
        return null;
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
