package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.protokoll.web.RunningPages.get;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;

/** A meeting may be told of by a PDF and the Word file it was made from. */
class MeetingSourcesTest {

    @Test
    void eachNamesTheOthers() throws IOException, InterruptedException {
        var day = LocalDate.of(1977, 4, 3);
        var writer = EmbeddedNodeFixture.writer();
        writer.write(List.of(
                SampleMinutes.of("Dubblettrådet", day).rows("dubblett-pdf"),
                SampleMinutes.of("Dubblettrådet", day).rows("dubblett-word")));
        writer.refresh();

        assertThat(get("/meetings/dubblett-pdf").body())
                .contains("Samma möte finns också i", "<a href=\"/meetings/dubblett-word\">dubblett-word.txt</a>");
        assertThat(get("/meetings/pages-1").body()).doesNotContain("Samma möte");
    }
}
