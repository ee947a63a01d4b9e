package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameSplitterTest {

    private static final PersonNameSplitter SPLITTER =
            new PersonNameSplitter(LanguageModels.load().nameStatistics());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Torbjörn Alkvist | Siri Malmnäs | Hampus Erlandsson",
                "Ann-Marie Brodd | Per Olof Stensjö | Lova Berg",
                "Tage von Hagelstam | Lena af Ristad | Carl Johan von der Mark",
                "K. E. Ottosson | Kerstin T. Grönvall | Nils Ek",
                "K E Ottosson | Nils Ek",
                "Yngwe Tolin Brask | Marit Ljungby Skogstam | Jonas Persson",
                "Amina Warsame | Mehmet Yildizoglu | Lars-Erik Svanqvist",
                "Cecilia Essenby-Lind | Hj. Rönnby | Bo Ek",
                "TORBJÖRN ALKVIST | ANN-MARIE BRODD | SIRI MALMNÄS",
                "Gunnar Lund"
            })
    void namesAreCutWhereTheNextPersonBegins(String names) {
        List<String> expected = List.of(names.split(" \\| "));
        assertThat(split(names.replace("| ", ""))).isEqualTo(expected);
    }

    @Test
    void surnamesInFrontAreRecognised() {
        NameSplit split = SPLITTER.split(List.of("Alkvistsson Torbjörn Malmström Siri Erlandsson Hampus".split(" ")));

        assertThat(split.surnameFirst()).isTrue();
        assertThat(split.names()).extracting(NameRange::end).containsExactly(2, 4, 6);
    }

    @Test
    void aClearSplitIsMoreProbableThanADoubtfulOne() {
        double clear = SPLITTER.split(List.of("Torbjörn", "Karlsson", "Siri", "Malmström"))
                .probability();
        double doubtful = SPLITTER.split(List.of("Zeinab", "Yusuf", "Abdi", "Omar", "Ali"))
                .probability();

        assertThat(clear).isBetween(0.95, 1.0);
        assertThat(doubtful).isLessThan(0.9);
    }

    @Test
    void everyTokenIsInExactlyOneName() {
        List<String> tokens = List.of("Xqz 12 Siri von Ö. - Karlsson a Ek Ek Ek Ek Ek Ek Ek".split(" "));

        int next = 0;
        for (NameRange name : SPLITTER.split(tokens).names()) {
            assertThat(name.start()).isEqualTo(next);
            assertThat(name.probability()).isBetween(0.0, 1.0);
            next = name.end();
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    @Test
    void nothingIsSplitIntoNothing() {
        assertThat(SPLITTER.split(List.of()).names()).isEmpty();
    }

    private static List<String> split(String run) {
        List<String> tokens = List.of(run.split(" "));
        return SPLITTER.split(tokens).names().stream()
                .map(name -> tokens.subList(name.start(), name.end()).stream().collect(Collectors.joining(" ")))
                .toList();
    }
}
