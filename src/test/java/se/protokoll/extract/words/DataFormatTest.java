package se.protokoll.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFormatTest {

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "text/csv; charset=UTF-8, true",
        "text/x-java-source, true",
        "text/plain; charset=UTF-8, false",
        "text/x-web-markdown, false",
        "text/html, false",
        "application/pdf, false"
    })
    void dataAndProgramTextAreToldFromDocuments(String mediaType, boolean data) {
        assertThat(DataFormat.is(mediaType)).isEqualTo(data);
    }
}
