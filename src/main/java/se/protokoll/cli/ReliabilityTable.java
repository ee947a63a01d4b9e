package se.protokoll.cli;

import java.util.EnumMap;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.protokoll.confidence.Claim;
import se.protokoll.confidence.RatedClaim;
import se.protokoll.confidence.Reliability;

/** How it is printed whether confidences mean what they say. */
final class ReliabilityTable {

    private ReliabilityTable() {}

    /** All claims in bins of about the same confidence, then each sort of claim in a row. */
    static String of(List<RatedClaim> rated) {
        var text = new Formatter(Locale.ROOT);
        text.format("%n%-16s%8s%12s%8s%n", "confidence from", "claims", "confidence", "right");
        for (var bin : Reliability.of(rated).bins()) {
            text.format("%-16.2f%8d%12.3f%8.3f%n", bin.from(), bin.claims(), bin.confidence(), bin.right());
        }
        text.format("%n%-16s%8s%8s%8s%8s%10s%9s%n", "claim", "claims", "right", "gap", "Brier", "constant", "ranking");
        var byClaim = rated.stream()
                .collect(Collectors.groupingBy(
                        RatedClaim::claim, () -> new EnumMap<>(Claim.class), Collectors.toList()));
        byClaim.forEach((claim, claims) -> row(text, claim.name().toLowerCase(Locale.ROOT), Reliability.of(claims)));
        row(text, "all", Reliability.of(rated));
        return text.toString();
    }

    private static void row(Formatter text, String name, Reliability reliability) {
        text.format(
                "%-16s%8d%8.3f%8.3f%8.4f%10.4f%9.3f%n",
                name,
                reliability.claims(),
                reliability.right(),
                reliability.gap(),
                reliability.brier(),
                reliability.constant(),
                reliability.ranking());
    }
}
