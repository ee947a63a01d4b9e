package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishVerbTest {

    @ParameterizedTest
    @CsvSource({
        "Nämnden godkände rapporten., godkände, past",
        "Rapporten godkändes., godkändes, past-passive",
        "Planen antas i juni., antas, passive",
        "Nämnden antar planen., antar, present",
        "att anta planen, att, infinitive",
        "Förslagen i oktober är fler., är, auxiliary",
        "Val av justerare, '', none"
    })
    void isFoundWithItsTense(String sentence, String verb, String tense) {
        var words = WordsOf.text(sentence, 60);
        int place = SwedishVerb.place(words, 0, words.size());

        assertThat(place < 0 ? "" : words.get(place)).isEqualTo(verb);
        assertThat(place < 0 ? "none" : SwedishVerb.tense(words, place, 0)).isEqualTo(tense);
    }
}
