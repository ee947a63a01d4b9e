package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.minutes.Outcome;

class FileTreeTest {

    private final ImportProgress progress = new ImportProgress();
    private Path folder;

    @BeforeEach
    void links(@TempDir Path directory) throws IOException {
        folder = directory.toRealPath();
    }

    @Test
    void filesAreFoundInTheSameOrderEveryTime() throws IOException {
        write("b.txt");
        write("a/2.txt");
        write("a/1.txt");
        write("c/d/e.txt");

        assertThat(found(folder)).containsExactly("a/1.txt", "a/2.txt", "b.txt", "c/d/e.txt");
        assertThat(found(folder)).containsExactly("a/1.txt", "a/2.txt", "b.txt", "c/d/e.txt");
    }

    @Test
    void namesMayHoldAnything() throws IOException {
        List<String> names = List.of("100 %.txt", "Protokoll från Åmål.txt", "a#b?c.txt", "📄 möte.txt");
        for (String name : names) {
            write(name);
        }

        assertThat(found(folder)).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void aNameInAnotherEncodingIsFoundAndCanBeOpened() throws IOException {
        Path latin1 = Path.of(URI.create(folder.toUri() + "m%F6te.txt"));
        Files.writeString(latin1, "text");

        Finding finding = read(folder).getFirst();

        assertThat(finding.location()).endsWith("/m%F6te.txt");
        assertThat(finding.path()).hasContent("text");
    }

    @Test
    void hiddenAndTemporaryFilesArePassedByAndCounted() throws IOException {
        write(".DS_Store");
        write(".git/config");
        write("~$otokoll.docx");
        write("protokoll.docx");

        assertThat(found(folder)).containsExactly("protokoll.docx");
        assertThat(progress.leftAlone()).isEqualTo(3);
    }

    @Test
    void aHiddenFileThatIsNamedByTheUserIsFound() throws IOException {
        Path hidden = write(".protokoll.txt");

        assertThat(found(hidden)).containsExactly(".protokoll.txt");
    }

    @Test
    void whatIsNamedByTheUserInAHiddenFolderIsFoundOnce() throws IOException {
        write("a/1.txt");
        write(".arkiv/2.txt");
        write(".arkiv/mars/3.txt");
        Path march = folder.resolve(".arkiv/mars");

        assertThat(found(folder, march, march.resolve("3.txt")))
                .containsExactlyInAnyOrder("a/1.txt", ".arkiv/mars/3.txt");
        assertThat(found(folder, folder.resolve(".arkiv"), march))
                .containsExactlyInAnyOrder("a/1.txt", ".arkiv/2.txt", ".arkiv/mars/3.txt");
    }

    @Test
    void whatIsNamedTwiceIsFoundOnce() throws IOException {
        Path file = write("a/1.txt");

        assertThat(found(folder, folder.resolve("a"), file, file)).containsExactly("a/1.txt");
    }

    @Test
    @Timeout(20)
    void linksInARingEnd() throws IOException {
        write("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/itself"), folder.resolve("a/itself"));

        assertThat(found(folder)).containsExactly("a/1.txt", "a/itself");
        assertThat(read(folder))
                .filteredOn(finding -> finding.problem() != null)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.problem()).isEqualTo(Outcome.UNREADABLE);
                    assertThat(finding.detail())
                            .as("what readers of the pages see")
                            .doesNotContain(folder.toString());
                });
    }

    @Test
    void aLinkedFolderOutsideIsEntered(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("1.txt"), "text");
        Files.createSymbolicLink(folder.resolve("link"), outside);

        assertThat(found(folder)).containsExactly("link/1.txt");
    }

    @Test
    void aLinkToNothingIsReported() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("gone.pdf"));

        assertThat(read(folder)).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(Outcome.VANISHED);
            assertThat(finding.location()).endsWith("/link.pdf");
        });
    }

    @Test
    @Timeout(20)
    void aPipeIsReportedAndNotReadFrom() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(read(folder)).extracting(Finding::problem).containsExactly(Outcome.UNSUPPORTED);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private List<String> found(Path... roots) {
        return read(roots).stream()
                .map(finding -> folder.relativize(finding.path()).toString())
                .toList();
    }

    private List<Finding> read(Path... roots) {
        var tree = new FileTree(List.of(roots), progress);
        var findings = new ArrayList<Finding>();
        for (Finding next = tree.read(); next != null; next = tree.read()) {
            findings.add(next);
        }
        return findings;
    }
}
