package se.protokoll.extract.signatures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;

/**
 * Fields that stand together and say who signs.
 *
 * @param heading the heading over them, "Underskrifter"; null where there is none
 * @param fields in reading order
 */
record SignatureBlock(@Nullable CoverField heading, List<CoverField> fields) {

    SignatureBlock {
        fields = List.copyOf(fields);
    }
}
