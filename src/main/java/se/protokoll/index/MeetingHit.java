package se.protokoll.index;

import java.util.List;

/**
 * A meeting with items that were found.
 *
 * @param meeting what every row of the meeting says
 * @param items those that fit best, at most five
 * @param itemCount how many were found in all
 */
public record MeetingHit(MeetingKeys meeting, List<ItemHit> items, long itemCount) {

    public MeetingHit {
        items = List.copyOf(items);
    }
}
