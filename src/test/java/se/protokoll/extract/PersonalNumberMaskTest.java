package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.text.SourceDocument;

class PersonalNumberMaskTest {

    @Test
    void numbersAreHiddenInTextAndTitleAndCounted() {
        var masked = PersonalNumberMask.over(
                document("Ansökan från 640823-3234 och 701063-2391 avslås.", "Dnr 640823-3234"));

        assertThat(masked.text()).isEqualTo("Ansökan från XXXXXX-XXXX och XXXXXX-XXXX avslås.");
        assertThat(masked.title()).isEqualTo("Dnr XXXXXX-XXXX");
        assertThat(masked.limits()).containsExactly("2 personnummer har dolts med X.");
    }

    @Test
    void aDocumentWithoutAnyIsLeftAsItIs() {
        var document = document("Organisationsnummer 556036-0793.", "Protokoll");

        assertThat(PersonalNumberMask.over(document)).isSameAs(document);
    }

    private static SourceDocument document(String text, String title) {
        return new SourceDocument(text, List.of(), 1, "text/plain", title, List.of());
    }
}
