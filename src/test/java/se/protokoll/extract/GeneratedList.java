package se.protokoll.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Invented minutes whose attendance is known because it was made up first. The same random, the same minutes.
 *
 * @param text the minutes
 * @param gold what a right reading of them finds
 */
record GeneratedList(String text, ObjectNode gold) {

    private static final List<String> GIVEN = column("given-names.tsv", 400);
    private static final List<String> SURNAMES = column("surnames.tsv", 1_500);
    private static final List<String> MUNICIPALITIES = List.of(
            "Haninge",
            "Nynäshamn",
            "Hultsfred",
            "Tranemo",
            "Svenljunga",
            "Gislaved",
            "Bjurholm",
            "Vindeln",
            "Årjäng",
            "Säffle",
            "Ockelbo",
            "Hofors",
            "Tierp",
            "Orust",
            "Sotenäs",
            "Lilla Edet",
            "Östra Göinge",
            "Upplands Väsby");
    private static final List<String> PARTIES = List.of("S", "M", "C", "V", "KD", "L", "MP", "SD");
    private static final List<String> LABELS = List.of("Närvarande", "Deltagare", "Närvarande ledamöter", "Beslutande");
    private static final List<String> ABSENT = List.of("Frånvarande", "Anmält förhinder", "Förhinder");

    /** Somebody who does not exist. */
    record Person(String name, String party, String municipality, boolean present) {}

    /**
     * Makes minutes up.
     *
     * @param family how the list is laid out
     * @param random where chance comes from
     */
    static GeneratedList of(ListFamily family, Random random) {
        var people = people(random, 4 + random.nextInt(8), true);
        var absent = people(random, random.nextInt(3), false);
        boolean colon = random.nextBoolean();
        var text = new StringBuilder("Samverkansrådet Granbygden\nProtokoll från möte den 14 maj 2019\n\n");
        text.append(one(LABELS, random))
                .append(colon ? ":\n" : "\n")
                .append(family.write(people))
                .append("\n\n");
        if (absent.size() > 1) {
            text.append(one(ABSENT, random)).append(colon ? ":\n" : "\n");
            text.append(family.write(absent)).append("\n\n");
        } else {
            absent = List.of();
        }
        text.append("""
                § 1 Mötets öppnande
                Mötet öppnades och alla hälsades välkomna.

                § 2 Vägvisning vid badplatserna
                Frågan diskuterades. Nya skyltar sätts upp till sommaren.
                """);
        return new GeneratedList(
                text.toString(),
                gold(family, Stream.concat(people.stream(), absent.stream()).toList()));
    }

    private static ObjectNode gold(ListFamily family, List<Person> people) {
        var gold = JsonMapper.shared().createObjectNode();
        var attendees = gold.putArray("attendees");
        var attending = new LinkedHashSet<String>();
        for (Person person : people) {
            attendees
                    .addObject()
                    .put("name", person.name())
                    .put("party", family.tellsParty() ? person.party() : null)
                    .put("municipality", family.tellsMunicipality() ? person.municipality() : null)
                    .put("presence", person.present() ? "present" : "absent");
            if (person.present() && family.tellsMunicipality()) {
                attending.add(person.municipality());
            }
        }
        attending.forEach(gold.putArray("municipalities_attending")::add);
        return gold;
    }

    private static List<Person> people(Random random, int number, boolean present) {
        var people = new ArrayList<Person>();
        String municipality = one(MUNICIPALITIES, random);
        for (int i = 0; i < number; i++) {
            if (random.nextInt(3) > 0) {
                municipality = one(MUNICIPALITIES, random);
            }
            people.add(new Person(name(random), one(PARTIES, random), municipality, present));
        }
        return people;
    }

    private static String name(Random random) {
        String given = one(GIVEN, random);
        String surname = one(SURNAMES, random);
        return switch (random.nextInt(8)) {
            case 0 -> given + "-" + one(GIVEN, random) + " " + surname;
            case 1 -> given + " " + one(SURNAMES, random) + "-" + surname;
            case 2 -> given + " " + one(SURNAMES, random) + " " + surname;
            default -> given + " " + surname;
        };
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The names with the most bearers. */
    private static List<String> column(String file, int rows) {
        try (var lines = Files.lines(Path.of("src/main/resources/se/protokoll/registry", file))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].matches("\\p{Lu}\\p{Ll}{2,}"))
                    .sorted(Comparator.comparingInt(GeneratedList::bearers).reversed())
                    .limit(rows)
                    .map(cells -> cells[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int bearers(String[] cells) {
        return Stream.of(cells)
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
