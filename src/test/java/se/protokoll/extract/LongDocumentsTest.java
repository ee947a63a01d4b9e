package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.language.LanguageModels;

/**
 * Documents of any length, however strange, are read in a time that grows with their length alone. What grew with its
 * square would take minutes here; the limits are some ten times what is needed, in processor time, so that other work on
 * the machine does not count.
 */
class LongDocumentsTest {

    private static final int LONG = 5_000_000;
    private static final int STRANGE = 250_000;

    private static final MinutesExtractor EXTRACTOR = new MinutesExtractor(LanguageModels.load());

    @Test
    void volumeOfMinutes() throws IOException {
        assertRead(upTo(LONG, sample() + "\n\n"), Duration.ofSeconds(60));
    }

    @Test
    void minutesOnOneLine() throws IOException {
        assertRead(upTo(LONG, sample().replace('\n', ' ') + " "), Duration.ofSeconds(60));
    }

    @Test
    void fiftyThousandNames() {
        var given = List.of("Anna", "Bo", "Carl", "Dora", "Erik", "Frida", "Gustav");
        var surnames = List.of("Ek", "Lind", "Berg", "Holm", "Åkerström", "Vik", "Dal", "Sten", "Karlqvist");
        String names = IntStream.range(0, 50_000)
                .mapToObj(i -> given.get(i % given.size()) + " " + surnames.get(i % surnames.size()))
                .collect(Collectors.joining(" "));

        assertRead("Protokoll\nNärvarande " + names, Duration.ofSeconds(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Ek (S)\n",
                "Plats och tid: Rådhuset\nNärvarande: Anna Ek\n",
                "Ordförande\nSekreterare\nJusterare\n",
                "§ 1 ",
                "12 ",
                "1. Rubrik\n",
                ", ",
                "- ",
                "Anna-",
                "a",
                "(",
                "nämndenBeslut1Aa",
                "nämnden beslutar att ",
                "Taxan höjs. Beslut: ",
                "Nämnden beslutar: ",
                "nästa möte senast ",
                "vård- och omsorgs- och ",
                "Åmåls kommun ",
                "2020-01-02 kl 13.00-15.00, ",
                "Nämnden frågade bl.a. om t.ex. detta. ",
                "Val av Justerare "
            })
    void strangeText(String unit) {
        String strange = upTo(STRANGE, unit);

        assertRead(strange, Duration.ofSeconds(10));
        assertRead(onCover(strange), Duration.ofSeconds(10));
        assertRead(inDecision(strange), Duration.ofSeconds(15));
        assertRead("Protokoll\nNärvarande: Anna Ek\nInnehåll\n" + strange + "\n§ 1 Val\n", Duration.ofSeconds(10));
    }

    private static String onCover(String strange) {
        return """
            Sammanträdesprotokoll

            Plats och tid: Rådhuset kl 13.00

            Närvarande: Anna Ek (S), Bo Lind (M), %s

            § 1 Val av justerare

            Nämnden beslutar att välja Anna Ek.
            """.formatted(strange);
    }

    private static String inDecision(String strange) {
        return """
            Sammanträdesprotokoll

            Närvarande: Anna Ek (S), Bo Lind (M)

            § 1 Val av justerare

            Beslut

            Nämnden beslutar %s

            § 2 Avslutning

            Vid protokollet
            Anna Ek
            Justeras %s
            """.formatted(strange, strange);
    }

    private static void assertRead(String text, Duration limit) {
        var document = PlainText.document(text);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        var meetings = EXTRACTOR.meetings(document);

        assertThat(meetings).isNotEmpty();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(limit);
    }

    private static String upTo(int length, String unit) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of("src/samples/mullsjo-kommunfullmaktige-1997-11-27.txt"));
    }
}
