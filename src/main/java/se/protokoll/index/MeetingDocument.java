package se.protokoll.index;

import java.util.List;

/**
 * All there is about one meeting: its row with the minutes and their evidence, and the text to show it in.
 *
 * @param row the meeting
 * @param items its agenda items and the text outside them, in order
 * @param text the canonical text of the document, which every offset is into
 */
public record MeetingDocument(MeetingRow row, List<ItemRow> items, String text) {

    public MeetingDocument {
        items = List.copyOf(items);
    }
}
