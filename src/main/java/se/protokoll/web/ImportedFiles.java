package se.protokoll.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.job.DataDirectoryException;
import se.protokoll.job.DatabaseException;
import se.protokoll.job.Manifest;
import se.protokoll.job.ManifestDatabase;
import se.protokoll.job.ManifestEntry;
import se.protokoll.minutes.Outcome;
import se.protokoll.report.FailuresReport;
import se.protokoll.report.OutcomesReport;
import se.protokoll.report.ReportTable;

/** What became of the files that imports found. */
@Component
class ImportedFiles {

    private static final Logger log = LoggerFactory.getLogger(ImportedFiles.class);

    private final WebSettings settings;

    ImportedFiles(WebSettings settings) {
        this.settings = settings;
    }

    /** How many ended in which outcome; none where nothing was ever imported. */
    ReportTable outcomes() {
        return OutcomesReport.of(read(Manifest::counts, Map.of()));
    }

    /** Those that did not become minutes though they should have, by their names and never their paths. */
    ReportTable failures() {
        List<ManifestEntry> failed = read(manifest -> manifest.unread(Outcome.of(Outcome.Category.FAILED)), List.of());
        return FailuresReport.of(failed.stream()
                .map(entry ->
                        new FailuresReport.File(name(entry.path()), entry.outcome(), entry.reason(), entry.detail()))
                .toList());
    }

    /** The name with that of the folder, for files of the same name are common. */
    private static String name(Path path) {
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    /**
     * What is read from the manifest.
     *
     * @throws ResponseStatusException where it cannot be read now, as while an import runs
     */
    private <T> T read(Function<Manifest, T> reader, T none) {
        try (var database =
                ManifestDatabase.ifExists(settings.database(), settings.data()).orElse(null)) {
            return database == null ? none : reader.apply(database.manifest());
        } catch (DataDirectoryException | DatabaseException e) {
            log.info("The manifest cannot be read now: {}", e.getMessage());
            throw new ResponseStatusException(HttpStatus.CONFLICT, "", e);
        }
    }
}
