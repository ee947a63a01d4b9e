package se.protokoll.extract.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.NoBody;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.Weekdays;

/** Takes away what stands beside the name of a body and is not part of it. */
final class BareName {

    private static final Pattern CUT = Pattern.compile(
            "(?<=\\p{Ll}{3})\\. \\p{Lu}.*$|(?iu:\\s[–-] (?:teams|zoom|skype|digital|via |distans|telefon).*$)"
                    + "|(?iu:\\s(?:den \\d.*|"
                    + Weekdays.NAME_REGEX
                    + "(?:en)?(?: |$).*|kl\\.? ?\\d.*|klockan.*|tid:.*|plats:.*|å \\p{L}+.*|§.*"
                    + "|för (?:verksamhets|räkenskaps)?året.*)$|[,.]? möte \\d+.*$)"
                    + "|\\s(?:Kommunhuset|Kommunalhuset|Stadshuset|Rådhuset|Kommunkontoret|Medborgarhuset|Förvaltningshuset"
                    + "|Sessionssalen)(?![\\p{L}]).*$"
                    + "|(?:^|\\s)(?:Plats och tid|Plats|Tid|Dag|Datum|Beslutande|Närvarande|Adjungerade?|Ledamöter|Ersättare"
                    + "|Frånvarande|Paragrafer|Sekreterare|Innehåll\\p{L}*|Storlek|Dnr)(?: |:|$).*$");

    private static final Pattern IN_PLACE = Pattern.compile(" [iI] (\\p{Lu}[\\p{L}-]+(?: kommun| stad)?)$");

    /** Municipalities that are no more need not be known by name. */
    private static final Pattern IN_PARISH = Pattern.compile(
            " (?:i|inom) \\p{Lu}[\\p{L} -]{1,30} (?:kommun|socken|köping|stad|landskommun|församling)(?![\\p{L}]).*$");

    private static final Pattern BESIDE =
            Pattern.compile("^(?:från|för) (?=\\p{L})|^(?:\\d{1,3}\\s+)?(?:Sekretariatet|Kansliet) för (?=\\p{L})"
                    + "|^Anslag (?=\\p{L})|^(?:Till|Från|Ämne|Möte|Organ|Grupp|Arbetsgrupp|Forum|Nätverk):\\s*"
                    + "|(?iu:(?:[.,]| [–-])?\\s(?:styrelse|års)?(?:möte|sammanträde)$)|^\\d{1,3}\\s+(?=\\p{Lu})"
                    + "|^[\\s,.:;–|·•-]+|\\s*\\(\\d+\\)?$|\\s(?:kallas|inbjuds|inbjudes)\\s.*$|[\\s,.:;–|·•-]+$"
                    + "|\\s(?:19|20)\\d\\d-?$|\\s[Nn]r(?: \\d+[/-]?\\d*)?$");

    private static final int LONGEST = 90;

    private BareName() {}

    /** Without the day, the place and the labels that run on behind it. */
    static String tidied(String name) {
        return CUT.matcher(withoutDatesFrom(name)).replaceFirst("").strip();
    }

    private static String withoutDatesFrom(String name) {
        var dates = SwedishDates.findIn(name);
        return dates.isEmpty() ? name : name.substring(0, dates.getFirst().start());
    }

    /** Without what introduces it and without numbers, years and signs around it. */
    static String stripped(String name) {
        return BESIDE.matcher(name).replaceAll("").strip();
    }

    /** The same; null where what is left is no name of a body. */
    static @Nullable String ifAny(String name) {
        String stripped = stripped(name);
        boolean possible = stripped.length() > 1
                && stripped.length() <= LONGEST
                && !NoBody.is(stripped)
                && stripped.chars().filter(Character::isLetter).count() > 1;
        return possible ? stripped : null;
    }

    /** "drätselkammaren i Hjo": the municipality is not part of the name, as a region is ("rådet i Skaraborg"). */
    static String withoutMunicipality(String name) {
        var parish = IN_PARISH.matcher(name);
        if (parish.find()) {
            return name.substring(0, parish.start());
        }
        var place = IN_PLACE.matcher(name);
        return place.find() && Municipalities.swedish().find(place.group(1)).isPresent()
                ? name.substring(0, place.start())
                : name;
    }
}
