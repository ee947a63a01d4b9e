package se.protokoll.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented minutes in any number, each with a content of its own; the same seed gives the same files. */
final class GeneratedMinutes {

    private static final List<String> MUNICIPALITIES = List.of("Ydre", "Hjo", "Vara", "Säter", "Åre", "Mullsjö");
    private static final List<String> GIVEN = List.of("Ebba", "Ture", "Maj-Britt", "Åke", "Siv", "Örjan");
    private static final List<String> SURNAMES = List.of("Ekmo", "Lindhult", "Öqvist", "Sandgärde", "Nybrand");

    private final Random random;

    GeneratedMinutes(long seed) {
        this.random = new Random(seed);
    }

    /** Writes minutes into a number of files in some folders beneath a folder. */
    void write(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve("år %d/protokoll %d.txt".formatted(2000 + number % 7, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(number));
        }
    }

    /** The text of one. */
    String text(int number) {
        int year = 2000 + number % 20;
        String people = IntStream.range(0, 4)
                .mapToObj(person -> "%s %s, %s".formatted(one(GIVEN), one(SURNAMES), one(MUNICIPALITIES)))
                .collect(Collectors.joining("\n"));
        String items = IntStream.rangeClosed(1, 3)
                .mapToObj(item -> """
                        § %d
                        Ärende %d om %d kronor
                        Frågan bereddes av kansliet och diskuterades.
                        Beslut
                        att avsätta %d kronor

                        """.formatted(item, item, random.nextInt(100_000), random.nextInt(100_000)))
                .collect(Collectors.joining());
        return """
                SAMMANTRÄDESPROTOKOLL
                Bruksbygdens samarbetskommitté
                Sammanträdesdatum %d-%02d-%02d

                Närvarande
                %s

                %s
                Justeras
                """.formatted(year, 1 + number % 12, 1 + number % 28, people, items);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
