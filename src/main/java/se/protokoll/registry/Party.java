package se.protokoll.registry;

import java.util.List;

/**
 * A political party that has sat in more than one municipality.
 *
 * @param abbreviation in capitals, such as {@code KDS}
 * @param name the usual name
 * @param otherNames its other names
 * @param period roughly when it went by this abbreviation, in whole years; minutes keep to old ones for a while
 */
public record Party(String abbreviation, String name, List<String> otherNames, Period period) {

    public Party {
        otherNames = List.copyOf(otherNames);
    }
}
