package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.web.MarkedText.Mark;
import se.protokoll.web.MarkedText.PageMark;

class MarkedTextTest {

    private static String html(String text, Mark... marks) {
        return MarkedText.html(text, List.of(marks), List.of());
    }

    @Test
    void marksTheWordsOfEachFact() {
        assertThat(html("Plats: Åseda, sal 2", new Mark("place", 7, 12)))
                .isEqualTo("Plats: <mark id=\"place\">Åseda</mark>, sal 2");
    }

    @Test
    void nestsMarksThatLieWithinEachOther() {
        assertThat(html("Växjö kommun bjuds in", new Mark("b", 0, 5), new Mark("a", 0, 21)))
                .isEqualTo("<mark id=\"a\"><mark id=\"b\">Växjö</mark> kommun bjuds in</mark>");
    }

    @Test
    void theSameWordsCanProveTwoFacts() {
        assertThat(html("Växjö", new Mark("a", 0, 5), new Mark("b", 0, 5)))
                .isEqualTo("<mark id=\"a\"><mark id=\"b\">Växjö</mark></mark>");
    }

    @Test
    void endsTheLaterOfTwoThatOverlapWithTheEarlier() {
        assertThat(html("abcdef", new Mark("a", 0, 4), new Mark("b", 2, 6), new Mark("c", 5, 6)))
                .isEqualTo("<mark id=\"a\">ab<mark id=\"b\">cd</mark></mark>e<mark id=\"c\">f</mark>");
    }

    @Test
    void cutsOffWhatLiesOutsideTheText() {
        assertThat(html("abc", new Mark("a", 1, 9), new Mark("b", 7, 9)))
                .isEqualTo("a<mark id=\"a\">bc</mark><mark id=\"b\"></mark>");
    }

    @Test
    void escapesTheTextInsideAndOutsideMarks() {
        assertThat(html("<b>&\"'</b>", new Mark("a", 1, 4)))
                .isEqualTo("&lt;<mark id=\"a\">b&gt;&amp;</mark>&quot;&#39;&lt;/b&gt;");
    }

    @Test
    void saysWherePagesBegin() {
        assertThat(MarkedText.html(
                        "ett två",
                        List.of(new Mark("a", 0, 7)),
                        List.of(new PageMark(0, "s 1", null), new PageMark(4, "s 2", "/?a=1&b=\"2"))))
                .isEqualTo("<span class=\"page-mark\">s 1</span><mark id=\"a\">ett "
                        + "<span class=\"page-mark\"><a href=\"/?a=1&amp;b=&quot;2\">s 2</a></span>två</mark>");
    }
}
