package se.protokoll.index;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with its text, a part of a long one, or a stretch of text outside items (head, attendance list,
 * signatures). The rows of a document, in order, make up its whole canonical text.
 *
 * @param keys what every row of the meeting repeats
 * @param ordinal place among the rows of the document, from 0
 * @param part which part of the item it is, from 1
 * @param parts how many parts the item was cut into
 * @param outside whether it is text outside items; number and title are null then
 * @param number as printed, without "§"
 * @param title the heading
 * @param text verbatim, the heading included
 * @param start of the text in the canonical text
 * @param end one past its last character
 * @param page on which it begins; null where that is not known
 * @param decisionCount decisions that stand in it
 * @param names of people on the attendance list and among the signatures, where those stand in this text
 * @param decisionKind kinds of the decisions that stand in it, each once
 * @param traits what every row of the meeting repeats to be narrowed by
 */
public record ItemRow(
        @JsonUnwrapped MeetingKeys keys,
        int ordinal,
        int part,
        int parts,
        boolean outside,
        @Nullable String number,
        @Nullable String title,
        String text,
        int start,
        int end,
        @Nullable Integer page,
        int decisionCount,
        List<String> names,
        List<String> decisionKind,
        @JsonUnwrapped MeetingTraits traits)
        implements Row {}
