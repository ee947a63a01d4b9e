package se.protokoll.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.protokoll.minutes.Minutes;

/** Everything that was corrected. */
public final class Corrections {

    private final Map<String, List<Correction>> byMeeting = new LinkedHashMap<>();

    /** Of some corrections, the later of which go before the earlier. */
    public Corrections(List<Correction> corrections) {
        corrections.forEach(correction -> byMeeting
                .computeIfAbsent(correction.meeting(), none -> new ArrayList<>())
                .add(correction));
    }

    /** Ids of the meetings that anything was corrected of. */
    public Set<String> meetings() {
        return Set.copyOf(byMeeting.keySet());
    }

    /**
     * Minutes with what was corrected of them.
     *
     * @param meeting id of the meeting
     * @return the same where nothing was; where a correction is about somebody who is not on the list, with a warning
     */
    public Minutes apply(String meeting, Minutes minutes) {
        var corrections = byMeeting.getOrDefault(meeting, List.of());
        return corrections.isEmpty() ? minutes : CorrectedMinutes.of(minutes, corrections);
    }
}
