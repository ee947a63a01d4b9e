package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision.
 *
 * @param keys what every row of the meeting repeats
 * @param ordinal place among the decisions of the document, from 0
 * @param item number of the agenda item it stands under
 * @param itemTitle heading of that item
 * @param text verbatim but for folded white space
 * @param decisionKind what it does, in lower case, such as {@code approve}
 * @param voted whether votes were counted on its item
 * @param reservations names of those who entered a reservation on its item
 * @param disqualified names of those who took no part in its item because of a conflict of interest (jäv)
 * @param start of the decision in the canonical text
 * @param end one past its last character
 * @param page number from 1
 * @param rule that read it
 * @param confidence from 0 to 1
 * @param traits what every row of the meeting repeats to be narrowed by
 */
public record DecisionRow(
        @JsonUnwrapped MeetingKeys keys,
        int ordinal,
        @Nullable String item,
        @Nullable String itemTitle,
        String text,
        String decisionKind,
        boolean voted,
        List<String> reservations,
        List<String> disqualified,
        int start,
        int end,
        @Nullable Integer page,
        String rule,
        double confidence,
        @JsonUnwrapped MeetingTraits traits)
        implements Row {}
