package se.protokoll.index;

import java.util.Map;
import java.util.UUID;

/**
 * What a meter said at a time.
 *
 * @param id so that it is there once, however often it is sent
 * @param fields as the template of {@link FigureStream} names them; others are kept and cannot be searched
 */
public record Figure(String id, Map<String, Object> fields) {

    public Figure {
        fields = Map.copyOf(fields);
    }

    /** A new one. */
    public static Figure of(Map<String, Object> fields) {
        return new Figure(UUID.randomUUID().toString(), fields);
    }
}
