package se.protokoll.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.protokoll.index.Facet;
import se.protokoll.index.Filters;
import se.protokoll.index.SearchRequest;
import se.protokoll.index.SearchRequest.Order;

/** Reads what an address selects, and refuses what cannot be honoured. */
final class Selections {

    private static final String MIN_CONFIDENCE = "min_confidence";

    private Selections() {}

    /**
     * The selection in an address.
     *
     * @throws UnusableSelectionException if a value cannot be used
     */
    static Selection of(MultiValueMap<String, String> address) {
        for (var values : address.values()) {
            for (String value : values) {
                if (value.length() > SearchRequest.LONGEST_WORDS) {
                    throw new UnusableSelectionException("search.too-long", SearchRequest.LONGEST_WORDS);
                }
            }
        }
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var values = list(address, facet.parameter());
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        for (String year : chosen.getOrDefault(Facet.YEAR, List.of())) {
            if (!year.matches("[0-9]{4}")) {
                throw new UnusableSelectionException("search.year", year);
            }
        }
        var filters = new Filters(
                chosen,
                text(address, "body"),
                date(address, "from"),
                date(address, "to"),
                flag(address, "decisions"),
                confidence(address));
        if (filters.from() != null && filters.to() != null && filters.from().isAfter(filters.to())) {
            throw new UnusableSelectionException("search.order");
        }
        return new Selection(
                Objects.requireNonNullElse(text(address, "q"), ""), filters, order(address), page(address));
    }

    /** An empty selection, to show beside the reason why another was refused. */
    static Selection none() {
        return new Selection("", Filters.NONE, Order.RELEVANCE, 0);
    }

    /** The names that narrow a selection, besides others that are given. */
    static Set<String> names(String... others) {
        var names = new HashSet<>(List.of("body", "from", "to", "decisions", MIN_CONFIDENCE));
        Arrays.stream(Facet.values()).map(Facet::parameter).forEach(names::add);
        names.addAll(List.of(others));
        return Set.copyOf(names);
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

    private static boolean flag(MultiValueMap<String, String> address, String name) {
        String value = text(address, name);
        if (value != null && !Set.of("true", "false").contains(value)) {
            throw new UnusableSelectionException("search.flag", name, value);
        }
        return "true".equals(value);
    }

    private static double confidence(MultiValueMap<String, String> address) {
        String value = text(address, MIN_CONFIDENCE);
        if (value != null && !value.matches("0|1|0?\\.[0-9]{1,6}")) {
            throw new UnusableSelectionException("search.confidence", value);
        }
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static Order order(MultiValueMap<String, String> address) {
        String value = text(address, "sort");
        return value == null
                ? Order.RELEVANCE
                : Arrays.stream(Order.values())
                        .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new UnusableSelectionException("search.sort", value));
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
