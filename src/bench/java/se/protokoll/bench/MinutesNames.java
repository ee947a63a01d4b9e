package se.protokoll.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/** Names of people and municipalities from the registry, drawn at random and put together by chance. */
final class MinutesNames {

    private static final List<String> GIVEN = column("given-names.tsv");
    private static final List<String> SURNAMES = column("surnames.tsv");
    private static final List<String> MUNICIPALITIES = Municipalities.swedish().all().stream()
            .map(MunicipalityFacts::municipality)
            .map(municipality -> municipality.name())
            .toList();
    private static final List<String> PARTIES = List.of("S", "M", "C", "V", "KD", "L", "MP", "SD");

    private MinutesNames() {}

    static String person(Random random) {
        return one(GIVEN, random) + " " + one(SURNAMES, random);
    }

    static String municipality(Random random) {
        return one(MUNICIPALITIES, random);
    }

    static String party(Random random) {
        return one(PARTIES, random);
    }

    static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> column(String table) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GivenNames.class.getResourceAsStream(table), table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
