package se.protokoll.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.text.SourceDocument;

class MeetingPartsTest {

    private static final String FIRST = """
            FIKTBY KOMMUN            PROTOKOLL
            Kulturnämnden            1999-03-01
            Plats och tid    Kommunhuset, kl 9-12
            Beslutande       Anna Ek (s), ordförande
            Paragrafer       1-2

            § 1  Budget
            Nämnden beslutar att anta budgeten.

            § 2  Meddelanden
            Nästa protokoll skrivs av kommunsekreteraren.

            """;

    private static final String SECOND = """
            FIKTBY KOMMUN            PROTOKOLL
            Kulturnämnden            1999-05-03
            Plats och tid    Kommunhuset, kl 9-10
            Beslutande       Bo Lind (m)
            § 3  Val
            Nämnden beslutar att välja Bo Lind.

            """;

    private static final String THIRD = """
            FIKTBY KOMMUN            PROTOKOLL
            Kulturnämnden            1999-06-07
            Plats och tid    Kommunhuset, kl 9-10
            Beslutande       Eva Ros (c)
            § 4  Avslut
            """;

    @Test
    void everyCoverSheetBeginsAPartWithItsPageHeader() {
        var parts = MeetingParts.of(document(FIRST + SECOND + THIRD));

        assertThat(parts).extracting(SourceDocument::text).containsExactly(FIRST, SECOND, THIRD);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.blocks())
                        .isNotEmpty()
                        .allSatisfy(block -> assertThat(part.text(block)).isNotBlank()));
        assertThat(parts.get(1).text(parts.get(1).blocks().getFirst())).startsWith("FIKTBY KOMMUN");
    }

    @Test
    void aCoverSheetThatIsRepeatedBeforeAnyItemBeginsNone() {
        var repeated = document(FIRST.substring(0, FIRST.indexOf("§ 1")) + FIRST);

        assertThat(MeetingParts.of(repeated)).containsExactly(repeated);
    }

    @Test
    void aCoverSheetInCapitalsBeginsAPartAsWell() {
        String second = SECOND.replace("Kulturnämnden            1999-05-03", "KULTURNÄMNDEN")
                .replace("Beslutande", "NÄRVARANDE");

        assertThat(MeetingParts.of(document(FIRST + second)))
                .extracting(SourceDocument::text)
                .containsExactly(FIRST, second);
    }

    @Test
    void leavesASingleMeetingWhole() {
        var single = document(FIRST + "Plats och tid för nästa möte: Kommunhuset den 3 maj.\n");

        assertThat(MeetingParts.of(single)).containsExactly(single);
    }

    private static SourceDocument document(String text) {
        return PlainText.layout(text).document();
    }
}
