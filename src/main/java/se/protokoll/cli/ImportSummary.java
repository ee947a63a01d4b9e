package se.protokoll.cli;

import se.protokoll.job.ImportReport;
import se.protokoll.minutes.Outcome;

/** What an import says at its end. */
final class ImportSummary {

    private static final String GO_ON = "Kör samma kommando igen för att fortsätta.";

    private ImportSummary() {}

    /**
     * The text.
     *
     * @param failures the command that lists what did not become minutes
     */
    static String of(ImportReport report, String failures) {
        var text = new StringBuilder();
        if (report.resumed()) {
            text.append("En avbruten inläsning har fortsatt.\n");
        }
        if (report.found() > 0) {
            text.append(OutcomeTable.of(report.outcomes(), report.found())).append('\n');
        }
        if (report.ending() == ImportReport.Ending.COMPLETED && report.found() == 0) {
            text.append("Inga filer hittades.\n");
        }
        if (report.leftAlone() > 0) {
            text.append("%d dolda eller tillfälliga filer lämnades därhän.\n".formatted(report.leftAlone()));
        }
        if (report.removed() > 0) {
            text.append("%d dokument togs bort ur registret, eftersom ingen fil har deras innehåll längre.\n"
                    .formatted(report.removed()));
        }
        if (report.missing() > 0) {
            text.append((report.prune()
                            ? "%s finns inte kvar på sin plats, men togs inte bort ur registret, eftersom mappen är tom "
                                    + "eller inte kunde öppnas. Är den ansluten?\n"
                            : "%s finns inte kvar på sin plats; --prune tar bort det som är läst ur registret.\n")
                    .formatted(report.missing() == 1 ? "1 inläst fil" : report.missing() + " inlästa filer"));
        }
        if (report.ending() == ImportReport.Ending.COMPLETED && nothingNew(report)) {
            text.append("Inget nytt: allt var redan inläst.\n");
        }
        if (report.count(Outcome.Category.FAILED) > 0) {
            text.append("”%s” visar vilka filer som misslyckades och varför.\n".formatted(failures));
        }
        if (report.outcomes().containsKey(Outcome.NOT_MINUTES)) {
            text.append("”%s --all” visar även filer som inte är protokoll.\n".formatted(failures));
        }
        if (report.incomplete() > 0) {
            text.append("%s; ”%s” visar vad som saknas.\n"
                    .formatted(
                            report.incomplete() == 1
                                    ? "1 fil i registret är inte läst i sin helhet"
                                    : report.incomplete() + " filer i registret är inte lästa i sin helhet",
                            failures));
        }
        switch (report.ending()) {
            case COMPLETED -> {}
            case STOPPED -> text.append("Inläsningen avbröts. ").append(GO_ON).append('\n');
            case FAILED ->
                text.append("Inläsningen kunde inte slutföras. ").append(GO_ON).append('\n');
        }
        return text.toString();
    }

    private static boolean nothingNew(ImportReport report) {
        return report.toRead() == 0
                && report.count(Outcome.Category.FAILED) == 0
                && report.outcomes().containsKey(Outcome.UNCHANGED)
                && !report.outcomes().containsKey(Outcome.INDEXED);
    }
}
