package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command line says of itself, and of words that it cannot take. */
class ProtokollTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final CommandLine line = Protokoll.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(80);

    @Test
    void helpIsInSwedish() {
        assertThat(withAllBelow(line))
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThat(command.getUsageMessage())
                        .contains("Användning: ")
                        .doesNotContainIgnoringCase("usage")
                        .doesNotContain("COMMAND", "command", "Commands", "Show", "Print", "Display"));
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ProtokollTest::withAllBelow));
    }

    @Test
    void helpBreaksLinesBetweenWords() {
        line.execute("search", "--help");

        assertThat(out.toString())
                .contains(" .protokoll i hemkatalogen.")
                .containsPattern("a\\|b det ena\\s+eller det andra, -ord")
                .doesNotContainPattern("(?m)^eller$");
    }

    @ParameterizedTest
    @CsvSource({
        "imprt mapp, Okänt kommando: imprt. Menades import?",
        "report attendence, Okänt kommando: attendence. Menades attendance?",
        "help imprt, Okänt kommando: imprt.",
        "search väg --municipalty Hjo, Okänt alternativ: --municipalty. Menades --municipality?",
        "failures mapp, Kommandot tar inte emot ”mapp”.",
        "import, SÖKVÄG saknas. Filer och mappar att läsa in.",
        "import mapp --timeout, --timeout ska följas av TID.",
        "import --timeout --prune mapp, --timeout ska följas av TID.",
        "search --body a --body b, --body kan bara anges en gång.",
        "search väg --limit många, '--limit kan inte vara ”många”. Hur många möten som visas, högst 1000'",
        "failures --format xml, '--format kan inte vara ”xml”. table, csv eller json'",
        "search väg --from igår, --from: ”igår” är inget datum. Skriv år-månad-dag",
        "'', Ange ett kommando."
    })
    void wordsThatItCannotTakeAreExplained(String words, String sentence) {
        assertThat(line.execute(Stream.of(words.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new)))
                .isEqualTo(2);

        assertThat(err.toString()).startsWith(sentence);
    }

    @Test
    void whoeverErrsIsToldWhereToReadOn() {
        line.execute("report", "meetings", "--form");
        assertThat(err.toString()).endsWith("”protokoll report meetings --help” säger mer.\n");

        err.getBuffer().setLength(0);
        line.execute();
        assertThat(err.toString()).contains("Kommandon:", "  import ");
    }
}
