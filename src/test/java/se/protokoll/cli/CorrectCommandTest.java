package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.BlockedIndex;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.SampleMinutes;
import se.protokoll.index.StoredMeetings;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

class CorrectCommandTest {

    private static final String CORRECTIONS =
            "meeting;field;person;value;note\nratta-ett;place;;Båthuset;\nratta-borta;place;;Båthuset;\n";

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path data;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(data.resolve("corrections.csv"), CORRECTIONS);
        EmbeddedNodeFixture.writer()
                .write(List.of(SampleMinutes.of("Rättarnämnden", LocalDate.of(2020, 5, 6))
                        .person("Nils Ekvall", new Municipality("0512", "Ydre"), "S", Presence.PRESENT)
                        .rows("ratta-ett")));
        EmbeddedNodeFixture.writer().refresh();
    }

    private int correct() {
        said.getBuffer().setLength(0);
        var writer = new PrintWriter(said);
        return Protokoll.commandLine()
                .setOut(writer)
                .setErr(writer)
                .execute(
                        "correct",
                        "--data",
                        data.toString(),
                        "--elasticsearch",
                        EmbeddedNodeFixture.node().uri().toString());
    }

    private static String place() {
        return String.valueOf(new StoredMeetings(EmbeddedNodeFixture.connection())
                .row("ratta-ett")
                .orElseThrow()
                .place());
    }

    @Test
    void whatIsIndexedIsCorrectedAndWhatIsNotIsSaid() {
        assertThat(correct()).isZero();

        assertThat(said.toString()).contains("1 möte är rättat.", "Finns inte i registret: ratta-borta");
        assertThat(place()).isEqualTo("Båthuset");
    }

    @Test
    void whatTheIndexRefusesIsNotSaidToBeCorrected() throws Exception {
        assertThat(BlockedIndex.during(this::correct)).isEqualTo(1);

        assertThat(said.toString())
                .contains("0 möten är rättade.", "nekade att ändra ratta-ett.txt", "blocked", "corrections.csv");
        assertThat(place()).isEqualTo("null");
    }

    @Test
    void aFileInAnotherEncodingIsExplained() throws IOException {
        Files.write(data.resolve("corrections.csv"), CORRECTIONS.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(correct()).isEqualTo(1);

        assertThat(said.toString())
                .contains("corrections.csv är inte i UTF-8. Spara den som CSV i UTF-8.")
                .doesNotContain("Exception");
    }
}
