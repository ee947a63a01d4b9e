package se.protokoll.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFileTest {

    @TempDir
    private Path directory;

    private Path path;
    private CorrectionFile file;

    @BeforeEach
    void inAnEmptyDirectory() {
        path = directory.resolve(CorrectionFile.NAME);
        file = new CorrectionFile(path);
    }

    @Test
    void aMissingFileCorrectsNothing() {
        assertThat(file.read().meetings()).isEmpty();
    }

    @Test
    void whatIsAppendedCanBeReadAndEditedInASpreadsheet() throws IOException {
        file.append(new Correction("abc.2", CorrectionField.PLACE, "", "Rum 3; \"Stora\" salen", "enligt kallelsen"));
        file.append(new Correction("def", CorrectionField.PERSON_PARTY, "Åsa Ek", "C", ""));

        assertThat(path).content().isEqualTo("""
                \uFEFFmeeting;field;person;value;note\r
                abc.2;place;;"Rum 3; ""Stora"" salen";enligt kallelsen\r
                def;person_party;Åsa Ek;C;\r
                """);
        assertThat(file.read().meetings()).containsExactlyInAnyOrder("abc.2", "def");
    }

    @Test
    void aLastLineWithoutEndIsNotContinued() throws IOException {
        Files.writeString(path, "meeting;field;person;value;note\nabc;place;;Rum 1;");

        file.append(new Correction("abc", CorrectionField.PLACE, "", "Rum 2", ""));

        assertThat(Files.readAllLines(path)).hasSize(3).last().isEqualTo("abc;place;;Rum 2;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc;date;;i går;|”i går” är inget datum",
                "abc;start;;halv nio;|”halv nio” är inget klockslag",
                "abc;municipality;;Ankeborg;|ingen kommun som heter ”Ankeborg”",
                "abc;colour;;röd;|fältet ”colour” finns inte",
                "abc;person_party;;S;|kräver en person",
                "abc;body;Åsa Ek;Nämnden;|gäller ingen person",
                "abc;person_presence;Åsa Ek;kanske;|närvarande, delvis närvarande eller frånvarande",
                "abc;person_name;Åsa Ek;;|Namnet saknas",
                "../etc;body;;x;|inget mötes nummer",
                "abc;body;;=1+1;|formel",
                "abc;body;;x|4 kolumner i stället för 5"
            })
    void whatCannotBeUsedIsNamedByFileAndLine(String line, String problem) throws IOException {
        Files.writeString(path, "meeting;field;person;value;note\n\nabc;body;;Nämnden;\n" + line + "\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(CorrectionsException.class)
                .hasMessageContaining("corrections.csv rad 4:")
                .hasMessageContaining(problem);
    }

    @Test
    void aFileInAnotherEncodingIsNamedWithWhatToDo() throws IOException {
        // The decoder comes to the letter with the first line, or long after it.
        for (int lines : new int[] {1, 2_000}) {
            String text =
                    "meeting;field;person;value;note\n" + "abc;body;;Rad;\n".repeat(lines) + "abc;body;;Nämnden;\n";
            Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));

            assertThatThrownBy(file::read)
                    .isInstanceOf(CorrectionsException.class)
                    .hasMessageContaining("corrections.csv är inte i UTF-8")
                    .hasMessageContaining("Spara den som CSV i UTF-8");
        }
    }

    @Test
    void otherColumnsAreRefused() throws IOException {
        Files.writeString(path, "möte;fält\n");

        assertThatThrownBy(file::read).hasMessageContaining("rad 1").hasMessageContaining("meeting;field;person");
    }

    @Test
    void whatCannotBeUsedIsNotWritten() {
        assertThatThrownBy(() -> file.append(new Correction("abc", CorrectionField.DATE, "", "nyss", "")))
                .isInstanceOf(CorrectionsException.class);
        assertThat(path).doesNotExist();
    }
}
