package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.language.LanguageModels;

class SentenceSplitterTest {

    private final SentenceSplitter splitter =
            new SentenceSplitter(LanguageModels.load().sentences());

    @Test
    void keepsInitialsWithTheSurnameBehindThem() {
        assertThat(sentences("Nämnden utser K. Ek och A-L. Alm till ombud. De väljs för ett år."))
                .containsExactly("Nämnden utser K. Ek och A-L. Alm till ombud.", "De väljs för ett år.");
        assertThat(sentences("Nämnden röstar om alternativ B. Berg yrkar avslag."))
                .containsExactly("Nämnden röstar om alternativ B.", "Berg yrkar avslag.");
    }

    @Test
    void keepsWordsThatAreCutShortWithWhatTheyBelongTo() {
        assertThat(sentences("Dammen hålls öppen till max. Fem meter djup.")).hasSize(1);
    }

    @Test
    void takesNoSentenceOfAQuotationForTheEnd() {
        String quoting = "Nämnden beslutar att svara: ”Vi håller med. Vi återkommer.” till byalaget.";

        assertThat(sentences(quoting + " Ärendet är klart.")).containsExactly(quoting, "Ärendet är klart.");
        assertThat(sentences("Dammen är 5 ” djup. Den töms.")).hasSize(2);
    }

    private List<String> sentences(String text) {
        return splitter
                .sentences(Passage.of(text, List.of(new Passage.Span(0, text.length())), Passage.Opening.PARAGRAPH))
                .stream()
                .map(Passage::text)
                .toList();
    }
}
