package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Warning;

class ConfidenceTest {

    private static final String HEAD = """
            Samverkansrådet Mellanbygden
            Minnesanteckningar 2019-05-02

            Närvarande:
            """;

    private static final String LIST = """
            Anna Berglund, Tibro kommun
            Karl Nyström, Hjo kommun
            Eva Lindqvist, Skövde kommun
            Per Sandberg, Falköpings kommun

            """;

    private static final String ITEMS = """
            1. Mötet öppnas
            Anna Berglund hälsade välkommen.

            2. Vattenvård
            Rådet beslutar att ge kansliet i uppdrag att utreda frågan.
            """;

    private final MinutesExtractor extractor = new MinutesExtractor(LanguageModels.load());

    @Test
    void aPlainListIsSureInEverything() {
        var minutes = extract(HEAD + LIST + ITEMS);

        assertThat(minutes.attendance()).hasSize(4).allSatisfy(person -> {
            assertThat(person.evidence().confidence()).isGreaterThan(0.95);
            assertThat(person.confidence().presence()).isGreaterThan(0.9);
            assertThat(person.confidence().municipality()).isGreaterThan(0.9);
        });
        assertThat(minutes.warnings()).isEmpty();
    }

    @Test
    void wordsNobodyCanReadMakeTheirNeighboursUnsure() {
        var minutes = extract(HEAD + LIST.replace("Karl Nyström, Hjo", "Karl Nyström, Xqzw Grblfx, Hjo") + ITEMS);

        assertThat(person(minutes, "Karl Nyström").confidence().municipality())
                .isLessThan(person(minutes, "Eva Lindqvist").confidence().municipality());
    }

    @Test
    void somebodyWithoutWhatAllOthersHaveIsUnsure() {
        var minutes = extract(HEAD + LIST.replace("Karl Nyström, Hjo kommun", "Karl Nyström") + ITEMS);

        assertThat(person(minutes, "Karl Nyström").confidence().municipality())
                .isLessThan(person(minutes, "Eva Lindqvist").confidence().municipality());
    }

    @Test
    void aListThatCanHardlyBeReadIsWarnedOfWithWhatDoesNotAddUp() {
        var minutes = extract("""
                Samverkansrådet Mellanbygden, minnesanteckningar 2019-05-02

                Anna Berglund Xqzw Karl Grblfx Tibro Nyström Eva Hjo Lindqvist frånvarande Wrtz Per Sandberg Skövde \
                Qwrt Olle Zxcvb Falköping
                1. Mötet öppnas
                """);

        assertThat(minutes.warnings())
                .filteredOn(warning -> warning.rule().equals("unsure-list"))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("närvaro för", "ord på listan gick inte att tyda");
    }

    private static Attendance person(Minutes minutes, String name) {
        return minutes.attendance().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Minutes extract(String text) {
        return extractor.extract(Documents.text(text));
    }
}
