package se.protokoll.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.protokoll.index.IndexAccessException;
import se.protokoll.index.IndexUnavailableException;
import se.protokoll.index.StoredMeetings;

/** Well is who can count the meetings in the index. */
@Component
class IndexHealth implements HealthIndicator {

    private final StoredMeetings meetings;

    IndexHealth(StoredMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("meetings", meetings.count()).build();
        } catch (IndexUnavailableException | IndexAccessException e) {
            return Health.down().build();
        }
    }
}
