package se.protokoll.index;

import java.util.List;

/**
 * All there is about one meeting: its row with the minutes and their evidence, and the text to show it in.
 *
 * @param row the meeting
 * @param items its agenda items and the text outside them, in order
 * @param otherSources further minutes of the same meeting, such as the Word file of a PDF; reports count them once
 * @param text the canonical text of the document, which every offset is into
 */
public record MeetingDocument(MeetingRow row, List<ItemRow> items, List<MeetingKeys> otherSources, String text) {

    public MeetingDocument {
        items = List.copyOf(items);
        otherSources = List.copyOf(otherSources);
    }
}
