package se.protokoll.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.convert.ConversionException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.protokoll.correction.CorrectionsException;
import se.protokoll.index.IndexAccessException;
import se.protokoll.index.IndexUnavailableException;
import se.protokoll.index.IndexVersionException;
import se.protokoll.index.NodeStartException;
import se.protokoll.index.RefusedException;
import se.protokoll.job.DataDirectoryException;
import se.protokoll.job.DatabaseException;
import se.protokoll.job.FolderOutOfReachException;
import se.protokoll.job.OtherIndexException;
import se.protokoll.job.OutcomesMissingException;
import se.protokoll.job.QueueException;
import se.protokoll.job.SlicesFailedException;
import se.protokoll.kibana.KibanaException;
import se.protokoll.language.ModelDirectory;
import se.protokoll.language.UnusableModelException;
import se.protokoll.report.ReportTooLargeException;
import se.protokoll.text.isolation.ReaderUnavailableException;
import se.protokoll.web.PortTakenException;

/** The sentence for the user that lies somewhere in the causes of a failure. */
final class Explanation {

    private Explanation() {}

    /** The failure with its sentence, or the failure itself if none of its causes has one. */
    static RuntimeException of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(sentence(cause)))
                .findFirst()
                .map(sentence -> (RuntimeException) new CommandFailedException(sentence, failure))
                .orElseGet(() -> failure instanceof RuntimeException unexpected
                        ? unexpected
                        : new IllegalStateException(failure));
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CommandFailedException e -> e.getMessage();
            case CorrectionsException e -> e.getMessage();
            case DataDirectoryException e -> e.getMessage();
            case DatabaseException e -> e.getMessage();
            case FolderOutOfReachException e -> e.getMessage();
            case IndexAccessException e -> e.getMessage();
            case IndexUnavailableException e -> e.getMessage();
            case IndexVersionException e -> e.getMessage();
            case KibanaException e -> e.getMessage();
            case NodeStartException e -> e.getMessage();
            case OtherIndexException e -> e.getMessage();
            case OutcomesMissingException e -> e.getMessage();
            case PortTakenException e -> e.getMessage();
            case QueueException e -> e.getMessage();
            case SlicesFailedException e -> e.getMessage();
            case UnboundConfigurationPropertiesException e -> unknownKeys(e);
            case RefusedException e -> e.getMessage();
            case ReportTooLargeException e -> e.getMessage();
            case ReaderUnavailableException e -> e.getMessage();
            case UnusableModelException e -> models();
            case BindException e
            when e.getCause() instanceof ConversionException && e.getProperty() != null ->
                "Inställningen %s kan inte vara ”%s”."
                        .formatted(e.getProperty().getName(), e.getProperty().getValue());
            case DataAccessException e -> manifest(e);
            // A disk may turn out to be full only when what was written is kept for good.
            case TransactionException e -> manifest(e);
            // The settings' own check names the key.
            case IllegalArgumentException e
            when e.getMessage() != null && e.getMessage().startsWith("protokoll.") -> e.getMessage();
            default -> null;
        };
    }

    private static String manifest(NestedRuntimeException failure) {
        return ("Manifestet kunde inte läsas eller skrivas (%s). Kontrollera ledigt utrymme, eller "
                        + "databasen, och kör igen.")
                .formatted(failure.getMostSpecificCause().getMessage());
    }

    private static String models() {
        return ("Språkmodellerna i %s saknas, är skadade eller hör inte ihop. Lägg tillbaka katalogen som "
                        + "den följde med programmet, eller bygg om den med ”protokoll train”, och kör igen; det som "
                        + "redan är inläst finns kvar.")
                .formatted(ModelDirectory.installed());
    }

    private static String unknownKeys(UnboundConfigurationPropertiesException failure) {
        return "Okänd inställning: %s. Rätta eller ta bort den."
                .formatted(failure.getUnboundProperties().stream()
                        .map(property -> property.getName().toString())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }
}
