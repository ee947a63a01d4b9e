package se.protokoll.web;

import java.util.Set;
import org.springframework.util.MultiValueMap;
import se.protokoll.index.Facet;

/** What a program asks for; nothing of it is passed over. */
final class ApiAddress {

    private ApiAddress() {}

    /**
     * The selection in an address.
     *
     * @param known the parameters that can be honoured there
     * @throws UnusableSelectionException if there are others, one is given twice that can have one value only, or a value
     *     cannot be used
     */
    static Selection selection(MultiValueMap<String, String> address, Set<String> known) {
        address.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new UnusableSelectionException("api.unknown", name);
            }
            if (values.size() > 1 && Facet.of(name).isEmpty()) {
                throw new UnusableSelectionException("api.twice", name);
            }
        });
        return Selections.of(address);
    }
}
