package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.minutes.Vote;

class VoteReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31–16, 2 | Det avges 31 ja-röster och 16 nej-röster. 2 ledamöter avstår.
            9–4      | Med nio ja-röster mot fyra nej-röster beslutar nämnden bifalla förslaget.
            7–6, 0   | Omröstningsresultat Ja: 7 Nej: 6 Avstår: 0
            5–2      | Efter votering beslöts med fem röster mot två att höja taxan.
            21–14    | Efter omröstning, 21 röster mot 14, beslöt årsmötet att höja avgiften.
            8–8, 1   | Rösterna utföll med 8 ja och 8 nej; en ledamot avstod.
            7–4      | Voteringen utföll med 7 röster för utskottets förslag och 4 röster för Bo Linds förslag.
            9–4      | 9 ja-röster och 4 nej-röster. Med 9 ja-röster mot 4 nej-röster beslutar nämnden.
            25–21    | Tjugofem JA-röster och tjugoen NEJ-röster
            """)
    void readsTheCounts(String counts, String text) {
        assertThat(read(text)).isEqualTo(counts);
    }

    @Test
    void aProposalForVotingHoldsNoCount() {
        assertThat(
                        read(
                                "Den som vill bifalla förslaget röstar ja, den som vill avslå det röstar nej. 14 ledamöter är här."))
                .isEmpty();
    }

    private static String read(String text) {
        return new VoteReader(text)
                .between(0, text.length(), null).stream()
                        .map(VoteReaderTest::counts)
                        .collect(Collectors.joining("; "));
    }

    private static String counts(Vote vote) {
        return vote.inFavour() + "–" + vote.against() + (vote.abstaining() == null ? "" : ", " + vote.abstaining());
    }
}
