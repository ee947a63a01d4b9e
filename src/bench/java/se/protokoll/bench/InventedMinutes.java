package se.protokoll.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Minutes that nobody wrote, always the same for a number and a seed.
 *
 * @param title the body's name
 * @param pages the lines of each page, the first a cover sheet; none has more than {@link #LINES}
 */
record InventedMinutes(String title, List<List<String>> pages) {

    static final int LINES = 46;

    private static final int MOST_PAGES = 15;
    private static final List<String> BODIES =
            List.of("Kommunstyrelsen", "Socialnämnden", "Bygg- och miljönämnden", "Direktionen", "Samverkansrådet");
    private static final List<String> MATTERS = List.of(
            "Budgetuppföljning",
            "Detaljplan för kvarteret",
            "Svar på motion",
            "Val av ersättare",
            "Taxa för avlopp",
            "Skolskjutsar",
            "Remiss om länsplan",
            "Delegationsbeslut",
            "Underhåll av gång- och cykelväg");
    private static final List<String> SENTENCES = List.of(
            "Förvaltningen har utrett frågan och lämnar en tjänsteskrivelse",
            "Kostnaden ryms inom den ram som fullmäktige har fastställt",
            "Ärendet bereddes vid det förra sammanträdet och återremitterades",
            "Utskottet delar förvaltningens bedömning i alla delar",
            "Synpunkter har kommit in från föreningar och boende i området",
            "En ny redovisning lämnas när upphandlingen är avslutad",
            "Grundvattnet ska provtas under våren innan arbetet börjar");

    static InventedMinutes of(long seed, int number) {
        var random = new Random(seed * 1_000_003 + number);
        String title = MinutesNames.one(BODIES, random);
        // half of all draws give at most four pages
        int length = 1 + (int) (MOST_PAGES * Math.pow(random.nextDouble(), 2.3));
        var pages = new ArrayList<List<String>>();
        pages.add(cover(title, random));
        for (int page = 1, item = 1; page < length; page++) {
            var lines = new ArrayList<String>();
            while (lines.size() < LINES - 14) {
                item(lines, item++, random);
            }
            pages.add(List.copyOf(lines));
        }
        return new InventedMinutes(title, List.copyOf(pages));
    }

    private static List<String> cover(String title, Random random) {
        String town = MinutesNames.municipality(random);
        var day = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(18_000));
        var lines = new ArrayList<String>(List.of(
                town + " kommun",
                "SAMMANTRÄDESPROTOKOLL",
                title,
                "Sammanträdesdatum " + day,
                "",
                "Plats och tid: Kommunhuset, kl. 13.00–15.30",
                ""));
        int family = random.nextInt(3);
        lines.add(family == 0 ? "Beslutande:" : family == 1 ? "Närvarande" : "Ledamöter");
        int people = 5 + random.nextInt(12);
        for (int person = 0; person < people; person++) {
            lines.add(person(family, person == 0 ? "ordförande" : "ledamot", town, random));
        }
        lines.addAll(List.of("", "Justerare: " + MinutesNames.person(random), "Paragrafer 1–12"));
        return List.copyOf(lines);
    }

    private static String person(int family, String role, String town, Random random) {
        String name = MinutesNames.person(random);
        return switch (family) {
            case 0 -> name + " (" + MinutesNames.party(random) + "), " + role;
            case 1 -> name + ", " + MinutesNames.municipality(random) + " kommun";
            default -> name + " " + MinutesNames.party(random) + "   " + town;
        };
    }

    private static void item(List<String> lines, int number, Random random) {
        lines.addAll(List.of("", "§ " + number + " " + MinutesNames.one(MATTERS, random)));
        int sentences = 3 + random.nextInt(6);
        for (int sentence = 0; sentence < sentences; sentence++) {
            lines.add(MinutesNames.one(SENTENCES, random) + ".");
        }
        lines.addAll(List.of(
                MinutesNames.person(random) + " (" + MinutesNames.party(random) + ") yrkar bifall till förslaget.",
                "Beslut",
                "att godkänna förslaget med dnr " + (1 + random.nextInt(900)) + "."));
    }
}
