package se.protokoll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.apache.tika.exception.WriteLimitReachedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

class XhtmlReaderTest {

    private final DocumentDraft draft = new DocumentDraft();
    private final XhtmlReader reader = new XhtmlReader(draft, 10, false);

    @BeforeEach
    void startBody() {
        reader.startElement("", "body", "body", new AttributesImpl());
    }

    private void write(String text) throws SAXException {
        reader.characters(text.toCharArray(), 0, text.length());
    }

    private String text() {
        reader.finish();
        return draft.finish("text/html", null, List.of()).text();
    }

    @Test
    void asMuchAsTheLimitAllowsIsWhole() throws SAXException {
        write("Nämnden");
        write(" är");

        assertThat(reader.isCut()).isFalse();
        assertThat(text()).isEqualTo("Nämnden är");
    }

    /** As some do that go on after whatever goes wrong. */
    @Test
    void aParserThatPassesOverTheLimitIsToldSoAgain() throws SAXException {
        write("Nämnden ");
        for (int time = 1; time <= 3; time++) {
            assertThatExceptionOfType(WriteLimitReachedException.class).isThrownBy(() -> write("är här"));
        }

        assertThat(reader.isCut()).isTrue();
        assertThat(text()).isEqualTo("Nämnden är");
    }
}
