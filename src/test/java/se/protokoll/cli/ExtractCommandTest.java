package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String SAMPLE = "src/samples/bruksbygden-2024-10-03.pdf";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Protokoll.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void aRegisterCardSaysWhereEachFactStands() {
        assertThat(run("extract", SAMPLE)).isZero();

        assertThat(out.toString())
                .startsWith(SAMPLE + "  (2 sidor)")
                .contains("Organ                 Samverkansrådet Bruksbygden  [s. 1]")
                .contains("Elisabet Kvist, Sala, ledamot, §§ 21–23")
                .contains(
                        "fastställa budgeten för 2025 till 1 340 tkr  (antagande; reservation: Anneli Saarinen)  [s. 1]")
                .contains("Nästa möte            2025-02-13  [s. 2]");
    }

    @Test
    void aLineOfJsonAFileInTheOrderGiven(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("tal.txt"), "Välkomna till bygdegården.\n");

        assertThat(run("extract", "--json", SAMPLE, other.toString())).isZero();

        var lines = out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/file").asString()).isEqualTo(SAMPLE);
        assertThat(lines.get(0).at("/date").asString()).isEqualTo("2024-10-03");
        assertThat(lines.get(0).at("/decisions/1/kind").asString()).isEqualTo("adopt");
        assertThat(lines.get(0).at("/decisions/1/reservations/0/name").asString())
                .isEqualTo("Anneli Saarinen");
        assertThat(lines.get(1).at("/kind").asString()).isEqualTo("other");
        assertThat(lines.get(1).at("/attendees")).isEmpty();
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreRead(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("tom.pdf"));

        assertThat(run("extract", empty.toString(), SAMPLE)).isEqualTo(2);

        assertThat(err.toString()).contains(empty + ": Filen är tom.").contains("Hämta filen på nytt från källan.");
        assertThat(out.toString()).contains("Samverkansrådet Bruksbygden");
    }

    @Test
    void aMisspeltNameIsToldAndTheOthersAreRead() {
        assertThat(run("extract", "finns/inte.pdf", SAMPLE)).isEqualTo(2);

        assertThat(err.toString()).contains("Finns inte: finns/inte.pdf.");
        assertThat(out.toString()).contains("Samverkansrådet Bruksbygden");
    }
}
