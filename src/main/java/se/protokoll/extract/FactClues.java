package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.Clues;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.extract.attendance.AttendanceList;
import se.protokoll.extract.attendance.RosterClues;
import se.protokoll.extract.decisions.DecisionClues;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;

/** What speaks for and against each thing that the minutes of a meeting claim. */
final class FactClues {

    private static final int LONG = 5;

    private final Minutes minutes;
    private final boolean flat;

    private FactClues(Minutes minutes, boolean flat) {
        this.minutes = minutes;
        this.flat = flat;
    }

    /**
     * The claims.
     *
     * @param minutes what was read
     * @param byName what the lists say of each person, see {@link AttendanceList#key}
     * @param flat whether the text has lost its lines
     * @param top the text before the first item
     */
    static List<MadeClaim> of(Minutes minutes, Map<String, Clues> byName, boolean flat, String top) {
        var clues = new FactClues(minutes, flat);
        var claims = new ArrayList<MadeClaim>();
        clues.head(Claim.DATE, minutes.meeting().date(), claims);
        clues.head(Claim.BODY, minutes.meeting().body(), claims);
        claims.addAll(new RosterClues(minutes, byName, flat, top).claims());
        claims.addAll(DecisionClues.of(minutes.decisions(), flat));
        return claims;
    }

    private void head(Claim claim, @Nullable Fact<?> fact, List<MadeClaim> claims) {
        if (fact == null) {
            return;
        }
        var evidence = fact.evidence();
        String prefix = claim.name().toLowerCase(Locale.ROOT) + "-";
        boolean warned =
                minutes.warnings().stream().anyMatch(warning -> warning.rule().startsWith(prefix));
        claims.add(new MadeClaim(
                claim,
                0,
                new Clues()
                        .with(evidence.rule(), true)
                        .with("rule-doubts", 1 - evidence.confidence())
                        .with("flat", flat)
                        .with("warned", warned)
                        .with("long", String.valueOf(fact.value()).split(" ", -1).length > LONG)));
    }
}
