package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that the Tax Agency gives as examples, or made of days before anybody living was born. */
class PersonalIdentityNumbersTest {

    private static List<String> found(String text) {
        return PersonalIdentityNumbers.in(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "6408233234",
                "19640823-3234",
                "196408233234",
                "640823+3234",
                "640823 – 3234",
                "640823 3234",
                "701063-2391"
            })
    void isFoundInEveryWayItIsWritten(String number) {
        assertThat(found("Ansökan från " + number + ", Ekvägen 3")).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bolaget har organisationsnummer 556036-0793.",
                "Telefon 0640-823 32 34, kontonummer 640823-32345.",
                "Dnr 2019/640823-3235",
                "Den 19640823 kl. 1300",
                "Beloppet 640823-3235 kr stämmer inte med Luhn.",
                "641323-3234 har ingen månad och 640231-3230 ingen dag.",
                "Ärendet 1.640823-3234 hör till en lista."
            })
    void otherFiguresAreLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aSlipInTheCheckDigitIsForgivenWhereItIsAnnounced() {
        assertThat(found("personnr 640823-3235, personnummer: 640823-3236, f. 640823-3237"))
                .containsExactly("640823-3235", "640823-3236", "640823-3237");
    }

    @Test
    void severalInALineAreAllFound() {
        assertThat(found("640823-3234, 701063-2391")).hasSize(2);
    }
}
