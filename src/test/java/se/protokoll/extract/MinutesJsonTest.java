package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.minutes.DocumentKind;
import se.protokoll.minutes.Minutes;

class MinutesJsonTest {

    @Test
    void beginsWithTheMinutesThatALetterBrings() {
        var letter = new ReadMeeting("", Documents.text("Hej!"), Minutes.nothingIn(DocumentKind.OTHER));
        var minutes = new ReadMeeting(
                "protokoll.docx", Documents.text("Protokoll"), Minutes.nothingIn(DocumentKind.PROTOKOLL));

        var json = MinutesJson.of("brev.eml", List.of(letter, minutes));

        assertThat(json.get("file").asString()).isEqualTo("brev.eml");
        assertThat(json.get("kind").asString()).isEqualTo("protokoll");
        assertThat(json.get("member").asString()).isEqualTo("protokoll.docx");
        assertThat(json.get("further_meetings"))
                .singleElement()
                .satisfies(other -> assertThat(other.get("kind").asString()).isEqualTo("other"));
    }
}
