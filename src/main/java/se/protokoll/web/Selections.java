package se.protokoll.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads what an address selects, and refuses what cannot be honoured. */
final class Selections {

    private Selections() {}

    /**
     * The selection in an address.
     *
     * @throws UnusableSelectionException if a value cannot be used
     */
    static Selection of(MultiValueMap<String, String> address) {
        String q = Objects.requireNonNullElse(text(address, "q"), "");
        String body = text(address, "body");
        for (var values : address.values()) {
            for (String value : values) {
                if (value.length() > Selection.LONGEST_QUERY) {
                    throw new UnusableSelectionException("search.too-long", Selection.LONGEST_QUERY);
                }
            }
        }
        var selection = new Selection(
                q,
                body,
                list(address, "bodyKey"),
                list(address, "municipality"),
                list(address, "party"),
                list(address, "kind"),
                date(address, "from"),
                date(address, "to"),
                Boolean.parseBoolean(text(address, "decisions")),
                page(address));
        if (selection.from() != null
                && selection.to() != null
                && selection.from().isAfter(selection.to())) {
            throw new UnusableSelectionException("search.order");
        }
        return selection;
    }

    /** An empty selection, to show beside the reason why another was refused. */
    static Selection none() {
        return new Selection("", null, List.of(), List.of(), List.of(), List.of(), null, null, false, 0);
    }

    private static @Nullable String text(MultiValueMap<String, String> address, String name) {
        String value = address.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> list(MultiValueMap<String, String> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate date(MultiValueMap<String, String> address, String name) {
        String value = text(address, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new UnusableSelectionException("search.date", value);
        }
    }

    private static int page(MultiValueMap<String, String> address) {
        String value = text(address, "page");
        if (value == null) {
            return 0;
        }
        if (!value.matches("[0-9]{1,6}")) {
            throw new UnusableSelectionException("search.page");
        }
        return Integer.parseInt(value);
    }
}
