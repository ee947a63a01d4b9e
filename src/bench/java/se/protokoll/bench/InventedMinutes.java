package se.protokoll.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.protokoll.bench.Part.Heading;
import se.protokoll.bench.Part.Paragraph;
import se.protokoll.bench.Part.Table;

/**
 * Minutes that nobody wrote, always the same for a number and a seed: a cover sheet and matters, each of which begins a
 * page and fills most of it.
 *
 * @param authority whose minutes they are, which stands on every page
 * @param body who met
 * @param day when
 * @param pages what stands on each page, the cover sheet first
 */
record InventedMinutes(String authority, String body, LocalDate day, List<List<Part>> pages) {

    private static final int MOST_PAGES = 15;
    private static final List<String> BODIES =
            List.of("Kommunstyrelsen", "Socialnämnden", "Bygg- och miljönämnden", "Direktionen", "Samverkansrådet");
    private static final List<String> OFFICES =
            List.of("kommunchef", "ekonomichef", "planarkitekt", "nämndsekreterare", "rektor", "miljöinspektör");

    static InventedMinutes of(long seed, int number) {
        var random = new Random(seed * 1_000_003 + number);
        String town = MinutesNames.municipality(random);
        String body = MinutesNames.one(BODIES, random);
        var day = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(18_000));
        // half of all draws give at most four pages
        int length = 1 + (int) (MOST_PAGES * Math.pow(random.nextDouble(), 2.3));
        int first = 1 + random.nextInt(150);
        var pages = new ArrayList<List<Part>>();
        pages.add(cover(town, body, day, first, length, random));
        for (int page = 1; page < length; page++) {
            pages.add(matter(body, day, first + page - 1, random));
        }
        return new InventedMinutes(town + " kommun", body, day, List.copyOf(pages));
    }

    private static List<Part> cover(String town, String body, LocalDate day, int first, int length, Random random) {
        var parts = new ArrayList<Part>(List.of(new Heading(body), new Paragraph("Sammanträdesdatum " + day)));
        String place = "Kommunhuset i " + town + ", kl. 13.00–15." + (10 + random.nextInt(50));
        var others = people(1 + random.nextInt(4), random).stream()
                .map(name -> name + ", " + MinutesNames.one(OFFICES, random))
                .toList();
        var members = people(5 + random.nextInt(12), random);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Plats och tid", place));
        if (random.nextInt(3) > 0) {
            rows.add(List.of("Beslutande", among(members, town, random)));
        } else {
            parts.add(new Heading("Närvarande"));
            parts.add(new Table(members.stream()
                    .map(name -> List.of(name, MinutesNames.municipality(random), member(members.indexOf(name))))
                    .toList()));
        }
        rows.add(List.of("Övriga närvarande", String.join("\n", others)));
        rows.add(List.of("Utses att justera", members.getLast()));
        rows.add(List.of("Underskrifter", "Sekreterare\n\n" + MinutesNames.person(random)));
        rows.add(List.of("", "Ordförande\n\n" + members.getFirst()));
        rows.add(List.of("Paragrafer", first + "–" + (first + Math.max(length - 2, 0))));
        parts.add(new Table(rows));
        return List.copyOf(parts);
    }

    private static List<String> people(int number, Random random) {
        return IntStream.range(0, number)
                .mapToObj(person -> MinutesNames.person(random))
                .distinct()
                .toList();
    }

    private static String member(int place) {
        return switch (place) {
            case 0 -> "ordförande";
            case 1 -> "vice ordförande";
            default -> "ledamot";
        };
    }

    /** Party and role after each name, or the municipality where the body has several. */
    private static String among(List<String> members, String town, Random random) {
        boolean several = random.nextInt(3) == 0;
        return members.stream()
                .map(name -> switch (members.indexOf(name)) {
                    case 0 -> name + " (" + MinutesNames.party(random) + "), ordförande";
                    default ->
                        name
                                + (several
                                        ? ", " + (random.nextBoolean() ? town : MinutesNames.municipality(random))
                                        : " (" + MinutesNames.party(random) + ")");
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<Part> matter(String body, LocalDate day, int number, Random random) {
        var parts = new ArrayList<Part>();
        parts.add(new Heading("§ " + number + " " + InventedText.matter(random)));
        parts.add(new Paragraph("Dnr " + day.getYear() + "/" + (1 + random.nextInt(900))));
        parts.add(new Heading("Sammanfattning av ärendet"));
        int paragraphs = 2 + random.nextInt(3);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            parts.add(new Paragraph(InventedText.paragraph(random)));
        }
        if (random.nextBoolean()) {
            parts.add(new Heading("Yrkanden"));
            parts.add(new Paragraph(MinutesNames.person(random) + " (" + MinutesNames.party(random)
                    + ") yrkar bifall till förslaget."));
        }
        parts.add(new Heading("Beslut"));
        parts.add(new Paragraph(body + " beslutar"));
        int decisions = 1 + random.nextInt(2);
        for (int decision = 0; decision < decisions; decision++) {
            parts.add(new Paragraph(InventedText.decision(random)));
        }
        parts.add(new Heading("Beslutet skickas till"));
        parts.add(new Paragraph(MinutesNames.person(random) + ", " + MinutesNames.one(OFFICES, random)));
        return List.copyOf(parts);
    }
}
