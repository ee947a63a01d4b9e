package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageWords;
import se.protokoll.text.pdf.PageWords.PlacedWord;

class WordPlacesTest {

    /** Ten points for each letter and five between words; lines twenty points apart. */
    private static PageWords page(String... lines) {
        var words = new ArrayList<PlacedWord>();
        for (int line = 0; line < lines.length; line++) {
            float left = 0;
            for (String word : lines[line].split(" ", -1)) {
                words.add(new PlacedWord(word, new Box(left, line * 20, left + word.length() * 10, line * 20 + 12)));
                left += word.length() * 10 + 5;
            }
        }
        return new PageWords(500, 800, words, true);
    }

    private static List<Box> boxes(PageWords page, String text, String fact) {
        int start = text.indexOf(fact);
        return WordPlaces.of(page, text, 0, text.length()).boxes(start, start + fact.length());
    }

    @Test
    void wordsOnOneLineShareABox() {
        var page = page("Närvarande", "Kerstin Ahlborg, Hedemora");

        assertThat(boxes(page, "Närvarande\nKerstin Ahlborg, Hedemora", "Kerstin Ahlborg"))
                .containsExactly(new Box(0, 20, 155, 32));
    }

    @Test
    void eachLineHasABox() {
        var page = page("att kommunerna samordnar", "sina lager under hösten");

        assertThat(boxes(page, "att kommunerna samordnar\nsina lager under hösten", "samordnar\nsina lager"))
                .containsExactly(new Box(140, 0, 230, 12), new Box(0, 20, 95, 32));
    }

    @Test
    void whatOccursTwiceIsToldApartByWhatStandsBesideIt() {
        var page = page("Ulf Granath, Sala", "Tor Ekblom, Sala");
        String text = "Ulf Granath, Sala\nTor Ekblom, Sala";
        int second = text.lastIndexOf("Sala");

        assertThat(WordPlaces.of(page, text, 0, text.length()).boxes(second, second + 4))
                .containsExactly(new Box(110, 20, 150, 32));
    }

    @Test
    void columnsThatTheTextReadsOneAfterTheOtherAreFound() {
        var page = page("Leif Eriksson Botkyrka", "Meeri Wasberg Haninge");

        assertThat(boxes(page, "Leif Eriksson\nMeeri Wasberg\nBotkyrka\nHaninge", "Haninge"))
                .containsExactly(new Box(130, 20, 200, 32));
    }

    @Test
    void aWordThatThePageParts() {
        var page = page("rådet beslutar om upphand-", "lingen av skolskjuts");

        assertThat(boxes(page, "rådet beslutar om upphandlingen av skolskjuts", "upphandlingen"))
                .containsExactly(new Box(165, 0, 245, 12), new Box(0, 20, 60, 32));
    }

    @Test
    void whatIsNotOnThePageHasNoBox() {
        var page = page("Ordföranden hälsade välkommen");

        assertThat(boxes(page, "Ordföranden hälsade välkommen\nJusterat den tredje maj", "den tredje maj"))
                .isEmpty();
        assertThat(boxes(page("Sida"), "Ordföranden hälsade", "hälsade")).isEmpty();
    }
}
