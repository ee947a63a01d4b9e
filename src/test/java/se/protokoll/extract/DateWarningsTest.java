package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Warning;

class DateWarningsTest {

    private static final MinutesExtractor EXTRACTOR = new MinutesExtractor(
            LanguageModels.load(), Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Onsdagen den 4 mars 2020 | 2020-03-11 |
            Torsdagen den 4 mars 2020 | 2020-03-11 | 2020-03-04 är en onsdag, men texten säger torsdag.
            Onsdagen den 4 mars 2020 | 2020-02-28 | Mötets datum 2020-03-04 ligger efter den dag, 2020-02-28, då protokollet ska ha justerats eller anslagits.
            Tisdagen den 4 mars 2025 | 2025-03-11 | Mötets datum 2025-03-04 ligger i framtiden.
            """)
    void saysWhatSpeaksAgainstTheDay(String day, String adjusted, String warning) {
        var minutes = EXTRACTOR.extract(PlainText.document("""
                Lillby kommun
                Kulturnämnden
                Protokoll

                Plats och tid: Kommunhuset, %s kl. 13.00
                Beslutande: Anna Ek (S), ordförande, Bo Lind (M)
                Utses att justera: Bo Lind
                Justeringens plats och tid: Kommunhuset, %s

                § 1 Dagordning
                Nämnden beslutar att godkänna dagordningen.
                """.formatted(day, adjusted)));

        assertThat(minutes.warnings().stream()
                        .filter(found -> found.rule().startsWith("date-"))
                        .map(Warning::message))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void aMeetingFarFromTheOthersOfItsVolumeIsNoted() {
        var volume = new StringBuilder();
        for (String day : List.of("4 mars 1998", "8 april 1998", "6 maj 1889", "3 juni 1998")) {
            volume.append("""
                    LILLBY KOMMUN   PROTOKOLL
                    Kulturnämnden
                    Plats och tid: Kommunhuset, den %s kl. 13.00
                    Beslutande: Anna Ek (s), ordförande
                    Bo Lind (m)

                    § 1 Dagordning
                    Nämnden beslutar att godkänna dagordningen.

                    """.formatted(day));
        }

        assertThat(EXTRACTOR.meetings(PlainText.document(volume.toString())))
                .hasSize(4)
                .extracting(meeting -> meeting.minutes().warnings().stream()
                        .filter(found -> found.rule().equals("date-outside-volume"))
                        .count())
                .containsExactly(0L, 0L, 1L, 0L);
    }
}
