package se.protokoll.job;

import java.util.Collection;
import java.util.Map;

/** Temporary seam until the index package stands. */
interface DocumentIndex {

    Map<String, String> write(Collection<ReadDocument> documents);

    void remove(Collection<String> documentIds);

    void refresh();
}
