package se.protokoll.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.index.DocumentFacts;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.RowComposer;
import se.protokoll.language.LanguageModels;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.PdfFixture;
import se.protokoll.text.UnreadableFileException;

/** Invented minutes in PDF files of their own, read and indexed as an import does it. */
final class PdfMinutes {

    private static final MinutesExtractor EXTRACTOR = new MinutesExtractor(LanguageModels.load());

    private PdfMinutes() {}

    /** Two pages: the attendance list on the first, two decisions on the second; the number is any text. */
    static PdfFixture about(String body, String number) {
        return new PdfFixture()
                .page()
                .text(70, 80, "PROTOKOLL")
                .text(70, 110, body)
                .text(70, 130, "2014-03-11 kl. 09.00-11.30")
                .text(70, 160, "Närvarande")
                .text(70, 180, "Ebba Ekmo, Ydre, ordförande")
                .text(70, 195, "Ture Lindhult, Hjo")
                .text(70, 225, "§ 1 Lanternor vid kajen")
                .text(70, 245, "Rådet beslutar att köpa sjutton lanternor.")
                .page()
                .text(70, 80, "§ 2 Färdtjänst")
                .text(70, 100, "Ansökan gäller " + number + ".")
                .text(70, 120, "Rådet beslutar att bevilja ansökan om bärgning av roddbåten.");
    }

    /** Indexes a file and gives the id of its meeting. */
    static String index(Path file) {
        return index(file, file);
    }

    /** Indexes a file as if it lay somewhere else. */
    static String index(Path file, Path place) {
        return index(file, place, "");
    }

    /** Indexes minutes that lie in an archive or an e-mail. */
    static String index(Path file, String member) {
        return index(file, file, member);
    }

    private static String index(Path file, Path place, String path) {
        try {
            var member = new DocumentReader()
                    .read(file).all().stream()
                            .filter(one -> one.path().equals(path))
                            .findFirst()
                            .orElseThrow();
            var source = PersonalNumberMask.over(member.document());
            byte[] bytes = Files.readAllBytes(file);
            String id = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var facts = new DocumentFacts(place.toString(), path, id, bytes.length, "1", 1, 1);
            var writer = EmbeddedNodeFixture.writer();
            var refused = writer.write(List.of(RowComposer.compose(EXTRACTOR.extract(source), source, facts)));
            if (!refused.isEmpty()) {
                throw new IllegalStateException(refused.toString());
            }
            writer.refresh();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
