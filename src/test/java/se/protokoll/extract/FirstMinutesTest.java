package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstMinutesTest {

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

    @Test
    void endsAtTheSecondCoverSheetWithItsPageHeader() {
        var layout = PlainText.layout(FIRST + """

                FIKTBY KOMMUN            PROTOKOLL
                Kulturnämnden            1999-05-03
                Plats och tid    Kommunhuset, kl 9-10
                Beslutande       Bo Lind (m)
                § 3  Val
                """);
        var lines = FirstMinutes.of(layout).lines();
        assertThat(layout.text(lines.getLast())).isEqualTo("Nästa protokoll skrivs av kommunsekreteraren.");
    }

    @Test
    void leavesASingleMeetingWhole() {
        var layout = PlainText.layout(FIRST + "Plats och tid för nästa möte: Kommunhuset den 3 maj.\n");
        assertThat(FirstMinutes.of(layout)).isEqualTo(layout);
    }
}
