package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.Clues;
import se.protokoll.confidence.MadeClaim;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.DecisionKind;

/** What speaks for and against each decision that was read. */
public final class DecisionClues {

    private static final int SHORT = 4;
    private static final int LONG = 60;
    private static final int MANY = 5;

    private static final Set<Character> ENDS = Set.of('.', '!', '?', '”', '"', ')');

    private DecisionClues() {}

    /** A claim for each decision, with what speaks for and against it. */
    public static List<MadeClaim> of(List<Decision> decisions, boolean flat) {
        var claims = new ArrayList<MadeClaim>();
        for (int i = 0; i < decisions.size(); i++) {
            var decision = decisions.get(i);
            long together = decisions.stream()
                    .filter(other -> Objects.equals(other.item(), decision.item()))
                    .count();
            String[] words = decision.text().split(" ", -1);
            String first = words[0];
            claims.add(new MadeClaim(
                    Claim.DECISION,
                    i,
                    new Clues()
                            .with(decision.evidence().rule(), true)
                            .with("flat", flat)
                            .with("short", words.length < SHORT)
                            .with("long", words.length > LONG)
                            .with("no-item", decision.item() == null)
                            .with("one-of-many", together > MANY)
                            .with("kind-other", decision.kind() == DecisionKind.OTHER)
                            .with("kind-propose", decision.kind() == DecisionKind.PROPOSE)
                            .with("opens-att", first.equalsIgnoreCase("att"))
                            .with("opens-odd", !first.isEmpty() && !Character.isLetter(first.charAt(0)))
                            .with("names", capitalised(words) * 2 > words.length)
                            .with(
                                    "ends-open",
                                    !ENDS.contains(decision.text()
                                            .charAt(decision.text().length() - 1)))));
        }
        return claims;
    }

    private static int capitalised(String[] words) {
        int count = 0;
        for (String word : words) {
            count += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return count;
    }
}
