package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

class PageFurnitureTest {

    @Test
    void findsHeadersAndFootersWithWhatIsRepeatedBesideThem() {
        assertThat(kept("""
                        FIKTBY KOMMUN
                        Kulturnämnden
                        PROTOKOLL
                        2017-01-08
                        § 1 Rapport
                        Kulturnämndens beslut
                        Godkänna rapporten.
                        Justerandes sign
                        Utdragsbestyrkande
                        FIKTBY KOMMUN
                        Kulturnämnden
                        PROTOKOLL
                        2017-01-08
                        Sida 2 (7)
                        § 2 Budget
                        Kulturnämndens beslut
                        Godkänna rapporten.
                        """))
                .containsExactly(
                        "§ 1 Rapport",
                        "Kulturnämndens beslut",
                        "Godkänna rapporten.",
                        "§ 2 Budget",
                        "Kulturnämndens beslut",
                        "Godkänna rapporten.");
    }

    @Test
    void findsThePlaceForInitialsAtTheFootOfPages() {
        assertThat(kept("""
                        Justering av protokoll
                        § 1 Rapport
                        Justerar ........
                        FIKTBY KOMMUN
                        § 2 Bidrag
                        Justerar ........
                        FIKTBY KOMMUN
                        § 3
                        Justering av protokoll
                        Justerat .........
                        """))
                .containsExactly(
                        "Justering av protokoll",
                        "§ 1 Rapport",
                        "§ 2 Bidrag",
                        "§ 3",
                        "Justering av protokoll",
                        "Justerat .........");
    }

    @Test
    void leavesTheLastSignerOnAPageAlone() {
        assertThat(kept("""
                        Justerare
                        Bo Ek
                        Plats
                        Justerare
                        Bo Ek
                        1 (12)
                        """)).containsExactly("Justerare", "Bo Ek", "Plats", "Justerare", "Bo Ek");
        assertThat(kept("Justerande      Bo Ek\nPlats\nJusterande      Bo Ek\nUtdragsbestyrkande\n"))
                .containsExactly("Justerande      Bo Ek", "Plats", "Justerande      Bo Ek");
        assertThat(kept("Justerare\n___________\nBo Ek\nPlats\nJusterare\n___________\nBo Ek\n1 (12)\n"))
                .endsWith("Bo Ek");
    }

    @Test
    void findsNumbersOfPagesThatStandAloneInTheMiddle() {
        String pages = """
                § 1 Val
                                        1
                Vattennämnden
                § 2 Budget
                                        2
                Vattennämnden
                § 3 Taxa
                                        3
                """;
        assertThat(kept(pages)).containsExactly("§ 1 Val", "§ 2 Budget", "§ 3 Taxa");
        assertThat(kept(pages.replace(" 2\n", " 7\n"))).hasSize(8);
    }

    @Test
    void leavesAHeadingBelowThePagesHeaderAlone() {
        assertThat(kept("""
                        FIKTBY KOMMUN
                        PROTOKOLL
                        § 1 Rapport
                        Bakgrund
                        Den är klar.
                        FIKTBY KOMMUN
                        PROTOKOLL
                        Bakgrund
                        Den är lång.
                        """)).containsExactly("§ 1 Rapport", "Bakgrund", "Den är klar.", "Bakgrund", "Den är lång.");
    }

    @Test
    void leavesWhoSignsTheMinutesAlone() {
        assertThat(kept("""
                        Beslut: Eva Ros valdes att jämte ordförande signera protokollet.
                        Det gör justerande signerar.
                        Ordförandes sign.
                        """))
                .containsExactly(
                        "Beslut: Eva Ros valdes att jämte ordförande signera protokollet.",
                        "Det gör justerande signerar.");
    }

    @Test
    void leavesRepeatedTextAlone() {
        assertThat(kept("Ordet lämnas fritt.\nInga synpunkter\n\nOrdet lämnas fritt.\nInga synpunkter\n"))
                .hasSize(4);
    }

    @Test
    void takesTheNumberOfAPageForFurnitureInItsFirstAndLastLine() {
        assertThat(kept(pages("Anna Ek\n1", "2\nBo Lind\n7", "4\nCarl Ås")))
                .containsExactly("Anna Ek", "Bo Lind", "7", "4", "Carl Ås");
    }

    private static Layout pages(String... pages) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (String page : pages) {
            int start = text.length();
            text.append(page);
            blocks.add(new Block(BlockKind.PARAGRAPH, start, text.length(), blocks.size() + 1, 0, List.of()));
            text.append('\n');
        }
        return Layout.of(new SourceDocument(text.toString(), blocks, 0, "text/plain", null, List.of()));
    }

    private static List<String> kept(String text) {
        return kept(PlainText.layout(text));
    }

    private static List<String> kept(Layout layout) {
        var furniture = PageFurniture.among(layout, layout.lines());
        return IntStream.range(0, layout.lines().size())
                .filter(i -> !furniture.get(i))
                .mapToObj(i -> layout.text(layout.lines().get(i)))
                .toList();
    }
}
