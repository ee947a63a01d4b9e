package se.protokoll.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.protokoll.index.DocumentRows;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/** Meetings in any number, each always the same: bodies of some municipalities that meet over decades. */
final class GeneratedMeetings {

    static final int BODIES = 400;

    private static final int MOST_ITEMS = 8;
    private static final List<Municipality> MUNICIPALITIES = Municipalities.swedish().all().stream()
            .map(MunicipalityFacts::municipality)
            .toList();
    private static final List<String> GIVEN = List.of(
            "Anna", "Bo", "Cecilia", "David", "Ebba", "Folke", "Greta", "Hans", "Inger", "Jan", "Karin", "Lars", "Maj",
            "Nils", "Olof", "Pia", "Rut", "Sven", "Tage", "Ulla", "Viktor", "Ylva", "Åke", "Ödgärd");
    private static final List<String> SURNAMES = List.of(
            "Lindqvist",
            "Wasberg",
            "Ekmo",
            "Öqvist",
            "Nybrand",
            "Sandgärde",
            "Hallström",
            "Dahlin",
            "Forsmark",
            "Åsell",
            "Bergvall",
            "Holmdal",
            "Kvarnsten",
            "Rosenlind",
            "Strandell",
            "Tallgren");
    private static final List<String> PARTIES = List.of("S", "M", "C", "V", "KD", "L", "MP", "SD");
    private static final List<String> FIRST = List.of(
            "skol",
            "vatten",
            "trafik",
            "bygg",
            "vård",
            "miljö",
            "kultur",
            "fritids",
            "energi",
            "avfalls",
            "bostads",
            "näringslivs",
            "landsbygds",
            "äldre",
            "barn",
            "bredbands",
            "cykel",
            "strand",
            "skogs",
            "industri");
    private static final List<String> LAST = List.of(
            "plan",
            "avgift",
            "skjuts",
            "nämnd",
            "verksamhet",
            "utredning",
            "budget",
            "frågor",
            "säkerhet",
            "område",
            "bidrag",
            "program",
            "försörjning",
            "tillsyn",
            "upphandling",
            "policy",
            "lokaler",
            "samverkan",
            "rapport");
    private static final List<String> PLAIN = List.of(
            "budget",
            "beslut",
            "om",
            "detaljplan",
            "för",
            "förskola",
            "avgift",
            "avlopp",
            "vatten",
            "upphandling",
            "skolan",
            "vid",
            "och",
            "i",
            "kommunen",
            "bidrag",
            "till",
            "föreningar",
            "redovisning",
            "av",
            "svar",
            "på",
            "motion",
            "remiss",
            "ny",
            "taxa",
            "delegation",
            "val",
            "ledamot",
            "uppdrag",
            "förvaltningen",
            "ärendet");

    private GeneratedMeetings() {}

    private static String body(int number) {
        return "Samverkansnämnden " + capital(FIRST.get(number % FIRST.size()))
                + LAST.get(number / FIRST.size() % LAST.size()) + " " + (number / 100 + 1);
    }

    /** The key under which a body is found. */
    static String bodyKey(int number) {
        return body(number).toLowerCase(Locale.ROOT);
    }

    static DocumentRows meeting(int number) {
        var random = new Random(number);
        int body = number % BODIES;
        var minutes = SampleMinutes.of(
                body(body), LocalDate.of(1990, 1, 15).plusDays((long) number / BODIES * 45 + body % 30));
        int towns = 3 + body % 6;
        for (int town = 0; town < towns; town++) {
            var municipality = MUNICIPALITIES.get((body * 7 + town * 3) % MUNICIPALITIES.size());
            int people = 1 + random.nextInt(2);
            for (int person = 0; person < people; person++) {
                minutes.person(
                        one(GIVEN, random) + " " + one(SURNAMES, random),
                        municipality,
                        one(PARTIES, random),
                        random.nextInt(6) == 0 ? Presence.ABSENT : Presence.PRESENT,
                        town == 0 && person == 0 ? "ordförande" : "ledamot");
            }
        }
        int items = 3 + random.nextInt(MOST_ITEMS - 2);
        for (int item = 1; item <= items; item++) {
            minutes.item(String.valueOf(item), capital(text(4, random)), text(60, random) + ".");
            if (random.nextInt(3) > 0) {
                minutes.decision("att " + text(8, random));
            }
        }
        return minutes.rows(fingerprint(number));
    }

    /** As spread out as those of files, by which meetings are drawn by lot. */
    private static String fingerprint(int number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(number).getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(int words, Random random) {
        var text = new ArrayList<String>();
        for (int word = 0; word < words; word++) {
            text.add(random.nextInt(3) > 0 ? one(PLAIN, random) : one(FIRST, random) + one(LAST, random));
        }
        return String.join(" ", text);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.forLanguageTag("sv")) + text.substring(1);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
