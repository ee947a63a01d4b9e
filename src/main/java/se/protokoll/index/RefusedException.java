package se.protokoll.index;

import java.util.List;
import java.util.stream.Collectors;

/** Elasticsearch refused to change what it has. The message is in Swedish and says of what, why, and what to do. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RefusedException(String message) {
        super(message);
    }

    /** Where minutes were to be changed. */
    static RefusedException change(String fileName, Rejection rejection) {
        return new RefusedException(
                ("Elasticsearch nekade att ändra %s (%s). %s Rätta det som Elasticsearch anger, eller ta bort "
                                + "rättelsen ur corrections.csv, och kör ”protokoll correct”.")
                        .formatted(
                                fileName,
                                rejection.reason(),
                                rejection.leftovers()
                                        ? "En del av ändringen kan finnas i registret."
                                        : "Allt i filen står kvar i registret som det var."));
    }

    /** Where documents were to be deleted. */
    public static RefusedException deletion(List<Rejection> rejections) {
        return new RefusedException(
                ("Elasticsearch nekade att ta bort %s (%s). Det som lästes därur kan ännu finnas i registret. "
                                + "Rätta det som Elasticsearch anger och kör samma kommando igen.")
                        .formatted(
                                rejections.stream().map(Rejection::documentId).collect(Collectors.joining(", ")),
                                rejections.getFirst().reason()));
    }
}
