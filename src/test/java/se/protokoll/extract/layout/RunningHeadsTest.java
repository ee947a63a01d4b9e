package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;

class RunningHeadsTest {

    private static final String COVER = "Transkript\n\n1 Plats Lillby Beslutande Anna Ek Bo Lind Justerare Bo Lind"
            + " och alla hade läst handlingarna i god tid".repeat(8);

    @Test
    void leavesOutHeadsAndFeetThatMostPagesHaveThoughAScanHasSpoiltTheirWords() {
        assertThat(kept(COVER + """
                 Slottets väktare Nedtecknat på ängen

                2 Parkrådet i Fiktby Dammen grävs i vår. Slottets väktare Nedtecknat på ängen

                3 Parkrådet i Fiktby Tre ankor bor där. Slottets väktare Nedtccknat på ängen

                4 Parkrådet i Fiktby Bänken målas om. Slottets väktare Nedtecknat på ängen
                """)).isEqualTo("Dammen grävs i vår.|Tre ankor bor där.|Bänken målas om.");
    }

    @Test
    void leavesOutTheNumbersOfPagesWithinTheText() {
        assertThat(kept(COVER + """


                2 Dammen grävs. 2 (9) Ankorna bor där. 3 (9) Bänken målas. 4 (9) Gungan är hel.
                """)).isEqualTo("2 Dammen grävs.|Ankorna bor där.|Bänken målas.|Gungan är hel.");
    }

    @Test
    void keepsWhatIsRepeatedButBelongsToTheMatter() {
        assertThat(kept(COVER + """


                2 Dammen grävs i vår. Rapporten läggs till handlingarna. Dnr 7 (9)

                3 Ankorna bor där. Rapporten läggs till handlingarna.

                4 Bänken målas om. Rapporten läggs till handlingarna.
                """))
                .isEqualTo("2 Dammen grävs i vår. Rapporten läggs till handlingarna. Dnr 7 (9)"
                        + "|3 Ankorna bor där. Rapporten läggs till handlingarna."
                        + "|4 Bänken målas om. Rapporten läggs till handlingarna.");
    }

    /** What is left of the pages behind the first, parted where something was left out. */
    private static String kept(String text) {
        var layout = PlainText.layout(text);
        assertThat(layout.isFlat()).isTrue();
        var heads = layout.runningHeads();
        return layout.inside().stream()
                .skip(1)
                .map(page -> {
                    var kept = new StringBuilder();
                    for (int at = page.start(); at < page.end(); at++) {
                        kept.append(heads.get(at) ? '|' : text.charAt(at));
                    }
                    return kept.toString();
                })
                .collect(Collectors.joining("|"))
                .replaceAll("(?:^\\d )?(?:\\s*\\|\\s*(?:\\d (?=\\|))?)+", "|")
                .replaceAll("^\\||\\|$", "");
    }
}
