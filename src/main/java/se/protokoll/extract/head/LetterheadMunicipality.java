package se.protokoll.extract.head;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityMatch;
import se.protokoll.registry.MunicipalityMatch.Form;

/**
 * The municipality that stands alone in its line of the letterhead, though a label stands above it ("Sammanträdesdatum", and
 * "Hjo kommun 2019-11-05" on the next line), or beside the name of the body that met.
 */
final class LetterheadMunicipality {

    /** Letterheads stand within so many characters from the top. */
    private static final int LETTERHEAD = 3000;

    /** "0sby kommun": what text recognition takes a capital O for. */
    private static final Pattern ZERO = Pattern.compile("(?<!\\d)0(?=\\p{L})");

    /** "Protokoll - Hjo": the title of a page on the municipality's web site. */
    private static final Pattern WEB_TITLE =
            Pattern.compile("(?iu)" + Letterhead.KIND + " [–|-] (?<name>\\p{L}[\\p{L} -]+)");

    private LetterheadMunicipality() {}

    /** The municipality; null where none stands so, or more than one does. */
    static @Nullable Fact<Municipality> in(List<HeadPassage> head, String text, @Nullable String body) {
        var alone = alone(head);
        if (alone != null) {
            return alone;
        }
        var named = ofBody(head);
        return named != null || body == null ? named : beforeBody(text, body);
    }

    /** The words with the O that text recognition took for a zero, as long as before. */
    static String recognised(String words) {
        return ZERO.matcher(words).replaceAll("O");
    }

    private static @Nullable Fact<Municipality> alone(List<HeadPassage> head) {
        Fact<Municipality> found = null;
        for (var passage : head) {
            if (passage.origin() != Origin.BELOW && passage.origin() != Origin.TITLE) {
                continue;
            }
            var whole = whole(passage.text());
            if (whole != null && found != null && !found.value().equals(whole)) {
                return null;
            }
            if (whole != null && found == null) {
                found = new Fact<>(whole, passage.evidence("municipality-letterhead", 0.9));
            }
        }
        return found;
    }

    /**
     * The municipality where some words are its name with "kommun" and nothing else, or its name alone behind the kind of
     * document; null where they are not.
     */
    private static @Nullable Municipality whole(String words) {
        var titled = WEB_TITLE.matcher(words);
        if (titled.matches()) {
            return Municipalities.swedish()
                    .byPlainName(titled.group("name"))
                    .map(found -> found.municipality())
                    .orElse(null);
        }
        return Municipalities.swedish().findIn(words).stream()
                .filter(match -> match.form() == Form.WITH_KOMMUN)
                .filter(match -> match.start() == 0 && match.end() == words.length())
                .map(match -> match.municipality().municipality())
                .findFirst()
                .orElse(null);
    }

    /** "Organ: Socialnämnden, Hjo kommun", "Organ: Hjo kommun, Socialnämnden" */
    private static @Nullable Fact<Municipality> ofBody(List<HeadPassage> head) {
        return head.stream()
                .filter(passage -> passage.is(Label.BODY))
                .flatMap(passage -> Stream.of(passage.text().split(","))
                        .map(part -> whole(part.strip()))
                        .filter(Objects::nonNull)
                        .map(found -> new Fact<>(found, passage.evidence("municipality-letterhead", 0.9))))
                .findFirst()
                .orElse(null);
    }

    /** "Hjo kommun Socialnämnden Sammanträdesdatum" where the line breaks were lost. */
    private static @Nullable Fact<Municipality> beforeBody(String text, String body) {
        return Municipalities.swedish().findIn(text, 0, Math.min(text.length(), LETTERHEAD)).stream()
                .filter(match -> match.form() == Form.WITH_KOMMUN)
                .filter(match -> text.regionMatches(true, afterBlanks(text, match), body, 0, body.length()))
                .map(match -> new Fact<>(
                        match.municipality().municipality(),
                        new Evidence(match.start(), match.end(), null, "municipality-letterhead", 0.85)))
                .findFirst()
                .orElse(null);
    }

    private static int afterBlanks(String text, MunicipalityMatch match) {
        int at = match.end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
