package se.protokoll.extract.cover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.words.Token;

/** Tells tables of who voted for and against from attendance lists, which they look like. */
final class VoteTables {

    /** The words that head the columns of a table lie within so many. */
    private static final int HEADING = 8;

    private static final Set<String> PRESENCE =
            Set.of("närvarande", "närvaro", "närv", "närv.", "tjänstgör", "tjänstgörande", "tjg", "tjg.");

    private VoteTables() {}

    /** The lists without those that only tell how their people voted, unless there are no others. */
    static List<CoverField> without(List<CoverField> lists) {
        var others = lists.stream().filter(list -> !isVote(list.value())).toList();
        return others.isEmpty() ? lists : others;
    }

    private static boolean isVote(List<Token> value) {
        var words = value.subList(0, Math.min(HEADING, value.size())).stream()
                .map(Token::key)
                .collect(Collectors.toSet());
        return words.contains("ja") && words.contains("nej") && words.stream().noneMatch(PRESENCE::contains);
    }
}
