package se.protokoll.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of which Elasticsearch refused a row: a file is in the index whole or not at all. */
final class Refusals {

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param refused reasons by the identifiers of meetings */
    void add(Map<String, String> refused) {
        refused.forEach((id, reason) -> reasons.putIfAbsent(MeetingIds.file(id), reason));
    }

    /** Those of some documents that are in no such file. */
    Stream<DocumentRows> not(Collection<DocumentRows> documents) {
        return documents.stream().filter(document -> !reasons.containsKey(MeetingIds.file(document.documentId())));
    }

    /** Those of some meetings that are in such a file. */
    List<String> among(Collection<String> ids) {
        return ids.stream()
                .filter(id -> reasons.containsKey(MeetingIds.file(id)))
                .toList();
    }

    List<Rejection> rejections() {
        return reasons.entrySet().stream()
                .map(entry -> new Rejection(entry.getKey(), entry.getValue()))
                .toList();
    }
}
