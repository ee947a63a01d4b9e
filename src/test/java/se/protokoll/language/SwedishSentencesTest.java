package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static List<String> sentences(String block) {
        return SENTENCES.sentences(block).stream().map(range -> range.in(block)).toList();
    }
}
