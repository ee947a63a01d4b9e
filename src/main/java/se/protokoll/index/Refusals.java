package se.protokoll.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of which Elasticsearch refused a row: a file is in the index whole or not at all. */
final class Refusals {

    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> leftovers = new HashSet<>();

    /** @param refused reasons by the identifiers of meetings */
    void add(Map<String, String> refused) {
        refused.forEach((id, reason) -> reasons.putIfAbsent(MeetingIds.file(id), reason));
    }

    void add(Refusals others) {
        add(others.reasons);
    }

    /**
     * Takes note of files that could not be rid of what is not to be there.
     *
     * @param undoing what was refused in doing so
     */
    void leave(Refusals undoing) {
        leftovers.addAll(undoing.reasons.keySet());
    }

    /** Those of some documents that are in such a file. */
    Stream<DocumentRows> in(Collection<DocumentRows> documents) {
        return documents.stream().filter(document -> isOf(document.documentId()));
    }

    /** Those of some documents that are in no such file. */
    Stream<DocumentRows> not(Collection<DocumentRows> documents) {
        return documents.stream().filter(document -> !isOf(document.documentId()));
    }

    /** Those of some meetings that are in such a file. */
    List<String> among(Collection<String> ids) {
        return ids.stream().filter(this::isOf).toList();
    }

    /** Those of some meetings that are in no such file. */
    List<String> notAmong(Collection<String> ids) {
        return ids.stream().filter(id -> !isOf(id)).toList();
    }

    private boolean isOf(String id) {
        return reasons.containsKey(MeetingIds.file(id));
    }

    List<Rejection> rejections() {
        return reasons.entrySet().stream()
                .map(entry -> new Rejection(entry.getKey(), entry.getValue(), leftovers.contains(entry.getKey())))
                .toList();
    }
}
