package se.protokoll.registry;

import java.util.List;

/**
 * A county (län), present or former, with the region or landsting that covers it.
 *
 * @param code länskod, two digits; codes were used again when counties were merged, so that code and period together
 *     tell counties apart
 * @param name such as {@code Skaraborgs län}
 * @param region the elected body of the area, by its latest name, such as {@code Region Skåne}
 * @param otherRegionNames its other and former names, such as {@code Örebro läns landsting}
 * @param period when the county existed under this name
 */
public record County(String code, String name, String region, List<String> otherRegionNames, Period period) {

    public County {
        otherRegionNames = List.copyOf(otherRegionNames);
    }

    /** Whether the county still exists. */
    public boolean isPresent() {
        return period.until() == null;
    }
}
