package se.protokoll.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._protokoll.pdf",
                ".~lock.protokoll.odt#",
                "~$otokoll.docx",
                "~WRL0003.tmp",
                "Thumbs.db",
                "desktop.ini",
                "__MACOSX",
                "$RECYCLE.BIN",
                ".git",
                "protokoll.pdf.crdownload",
                "protokoll.pdf.part"
            })
    void whatProgramsLeaveBesideTheFilesIsNotImported(String name) {
        assertThat(LeftAlone.matches(Path.of("arkiv", name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protokoll.pdf",
                "~protokoll.pdf",
                "Protokoll 2019-03-12 §§ 1–14.docx",
                "temp.txt",
                "protokoll.tmp.pdf",
                "download",
                "$protokoll.txt"
            })
    void whatAUserMayHaveNamedIsImported(String name) {
        assertThat(LeftAlone.matches(Path.of(".dold mapp", name))).isFalse();
    }
}
