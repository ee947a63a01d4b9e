package se.protokoll.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void closesUpWordsThatAreBrokenOverTwoLines() {
        assertThat(Wrapping.closedUp(List.of("Nämnden god-", "känner redo-", "visningen.")))
                .containsExactly("Nämnden godkänner", "redovisningen.");
    }

    @Test
    void keepsTheHyphensThatWordsHaveWhereverTheyStand() {
        assertThat(Wrapping.closedUp(List.of("Inga-", "Maj Ek om IT-", "stöd och e-", "post")))
                .containsExactly("Inga-Maj", "Ek om IT-stöd", "och e-post");
    }

    @Test
    void leavesHyphensAndDashesThatBreakNoWord() {
        var lines = List.of("Barn-", "och ungdomsnämnden, 2010-", "talet, Anna Ek -", "ordförande");

        assertThat(Wrapping.closedUp(lines)).isEqualTo(lines);
    }
}
