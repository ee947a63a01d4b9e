package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * When a meeting was last written or deleted.
 *
 * @param meetingId as in {@link MeetingKeys#meetingId()}
 * @param change which of the two
 * @param at the moment it was sent to Elasticsearch
 */
public record Change(String meetingId, Kind change, Instant at) {

    /** What happened to a meeting. */
    public enum Kind {
        /** It is new, or something of it may be different. */
        @JsonProperty("written")
        WRITTEN,
        /** It is not in the index any more. */
        @JsonProperty("deleted")
        DELETED
    }
}
