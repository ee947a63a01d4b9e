package se.protokoll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Vote;

/** What a register card says beside a decision: its kind, the votes, reservations and disqualifications. */
final class DecisionRemark {

    private DecisionRemark() {}

    /** "bifall; röster 9–4, 1 avstod; reservation: Anna Ek" */
    static String of(Decision decision) {
        var parts = new ArrayList<String>();
        parts.add(decision.kind().swedish());
        decision.proceedings().votes().stream().map(DecisionRemark::vote).forEach(parts::add);
        people("reservation", decision.proceedings().reservations(), parts);
        people("jäv", decision.proceedings().disqualified(), parts);
        return String.join("; ", parts);
    }

    private static String vote(Vote vote) {
        return "röster %d–%d".formatted(vote.inFavour(), vote.against())
                + (vote.abstaining() == null ? "" : ", %d avstod".formatted(vote.abstaining()));
    }

    private static void people(String label, List<Fact<String>> people, List<String> parts) {
        if (!people.isEmpty()) {
            parts.add(label + ": " + people.stream().map(Fact::value).collect(Collectors.joining(", ")));
        }
    }
}
