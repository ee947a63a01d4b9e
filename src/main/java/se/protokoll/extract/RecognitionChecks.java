package se.protokoll.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.protokoll.minutes.Warning;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.pdf.RecognizedPage;

/** Tells where so many words of a scan are likely to be misread that its names and figures must be looked up. */
final class RecognitionChecks {

    /** Share of misread words from which on every other list of names has a wrong one. */
    private static final double POOR = 0.1;

    private RecognitionChecks() {}

    /** The warnings; none where the text is the file's own or was recognised well. */
    static List<Warning> of(SourceDocument document) {
        double misread = document.misread().orElse(0);
        if (misread < POOR) {
            return List.of();
        }
        return worst(document)
                .map(page -> new Warning(
                        "poor-recognition",
                        ("Texten är läst ur bilder av sidor, och ungefär %d %% av orden är troligen fel lästa; sämst "
                                        + "är sida %d (%d %%).")
                                .formatted(percent(misread), page.number(), percent(page.misread())),
                        null))
                .toList();
    }

    private static Stream<RecognizedPage> worst(SourceDocument document) {
        return document.recognized().stream().max(Comparator.comparingDouble(RecognizedPage::misread)).stream();
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
