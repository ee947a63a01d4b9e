package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwedishSentencesTest {

    private static final SwedishSentences SENTENCES = LanguageModels.load().sentences();

    @Test
    void aFullStopEndsASentenceAndAnAbbreviationDoesNot() {
        assertThat(sentences("Ordf. öppnar mötet kl. 13.00 med bl.a. upprop. Nämnden godkänner dagordningen."))
                .containsExactly("Ordf. öppnar mötet kl. 13.00 med bl.a. upprop.", "Nämnden godkänner dagordningen.");
    }

    @Test
    void aSentenceMayRunOverALineBreakButNotOverAnEmptyLine() {
        assertThat(sentences("Nämnden beslutar att\navslå ansökan. Ärendet tas upp igen.\n\nBilaga 3"))
                .containsExactly("Nämnden beslutar att\navslå ansökan.", "Ärendet tas upp igen.", "Bilaga 3");
    }

    @Test
    void aNumberedHeadingIsOneSentence() {
        assertThat(sentences("12. Val av justerare")).containsExactly("12. Val av justerare");
        assertThat(sentences("  7. Ny taxa för vatten ")).containsExactly("7. Ny taxa för vatten");
    }

    @Test
    void blankTextHasNoSentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n \n")).isEmpty();
    }

    @Test
    void theDetectorIsShownOnlyTheFullStopsThatMayEndASentence() {
        var ends = new DetectorParts(Set.of()).createEndOfSentenceScanner(new char[] {'.', '?'});

        assertThat(ends.getPositions("1.".repeat(100_000) + "1 är 3.1.2.Åter? Ja?! Slut."))
                .containsExactly(199_999, 200_010, 200_015, 200_019, 200_026);
    }

    private static List<String> sentences(String block) {
        return SENTENCES.sentences(block).stream().map(range -> range.in(block)).toList();
    }
}
