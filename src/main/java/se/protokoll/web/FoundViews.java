package se.protokoll.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.protokoll.index.Facet;
import se.protokoll.index.FacetValue;
import se.protokoll.index.Facets.Counted;
import se.protokoll.index.ItemHit;
import se.protokoll.index.MeetingHit;
import se.protokoll.index.QueryDoubt;
import se.protokoll.index.SearchPage;
import se.protokoll.index.SearchRequest.Order;
import se.protokoll.web.FoundView.Chip;
import se.protokoll.web.FoundView.FacetView;
import se.protokoll.web.FoundView.FoundItem;
import se.protokoll.web.FoundView.FoundMeeting;
import se.protokoll.web.FoundView.OrderView;
import se.protokoll.web.FoundView.ValueView;

/** Lays out what a search found for its page, in one reader's language. */
final class FoundViews {

    private static final String PATH = "/";
    private static final String CSV = "/search.csv";

    private final Selection selection;
    private final FacetLabels labels;
    private final MessageSource messages;
    private final Locale locale;
    private final List<Chip> chips = new ArrayList<>();

    private FoundViews(Selection selection, MessageSource messages, Locale locale) {
        this.selection = selection;
        this.labels = new FacetLabels(messages, locale);
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * The page.
     *
     * @param meant words that were perhaps meant; null for none
     */
    static FoundView of(
            SearchPage<MeetingHit> page,
            @Nullable String meant,
            Selection selection,
            MessageSource messages,
            Locale locale) {
        return new FoundViews(selection, messages, locale).view(page, meant);
    }

    private FoundView view(SearchPage<MeetingHit> page, @Nullable String meant) {
        period();
        var facets = Arrays.stream(Facet.values())
                .map(facet -> facet(facet, page.facets().of(facet)))
                .filter(FacetView::narrows)
                .toList();
        return new FoundView(
                page.total(),
                page.total() > 0 && page.facets().counted() == Counted.ITEMS
                        ? page.facets().total()
                        : null,
                page.estimated(),
                page.hits().stream().map(FoundViews::meeting).toList(),
                facets,
                chips,
                selection.page() == 0
                        ? null
                        : selection.onPage(selection.page() - 1).href(PATH),
                page.hasNext() ? selection.onPage(selection.page() + 1).href(PATH) : null,
                page.total() > 1 ? orders() : List.of(),
                selection.onPage(0).href(CSV),
                selection.onPage(0).href(PATH),
                meant == null ? null : new Chip(meant, selection.asking(meant).href(PATH)),
                QueryDoubt.of(selection.q()).stream()
                        .filter(doubt -> page.total() == 0 || !doubt.kind().emptiesResult())
                        .map(this::sentence)
                        .toList());
    }

    private String sentence(QueryDoubt doubt) {
        return Objects.requireNonNull(
                messages.getMessage("search.doubt." + doubt.kind(), new Object[] {doubt.written()}, locale));
    }

    /** Without words nothing fits better than anything else, so that only the day can order. */
    private List<OrderView> orders() {
        boolean words = !selection.q().isBlank();
        var now = !words && selection.order() == Order.RELEVANCE ? Order.NEWEST : selection.order();
        return Arrays.stream(Order.values())
                .filter(order -> words || order != Order.RELEVANCE)
                .map(order -> new OrderView(
                        order.name().toLowerCase(Locale.ROOT),
                        order == now,
                        selection.sorted(order).href(PATH)))
                .toList();
    }

    private static FoundMeeting meeting(MeetingHit hit) {
        return new FoundMeeting(
                hit.meeting(),
                hit.items().stream()
                        .map(item -> item(item, hit.meeting().kind()))
                        .toList(),
                hit.itemCount() - hit.items().size());
    }

    private static FoundItem item(ItemHit hit, String kind) {
        return new FoundItem(
                MeetingViews.rowAnchor(hit.ordinal()),
                hit.number() == null ? null : number(hit.number(), kind),
                hit.title().isEmpty() ? null : HighlightedHtml.of(hit.title()),
                hit.page(),
                hit.decisionCount(),
                hit.fragments().stream().map(HighlightedHtml::of).toList());
    }

    /** Formal minutes number their items as paragraphs, notes do not. */
    private static String number(String number, String kind) {
        return kind.equals("protokoll") ? "§ " + number : number;
    }

    private FacetView facet(Facet facet, List<FacetValue> offered) {
        var chosen = selection.filters().of(facet);
        for (String value : chosen) {
            var known = offered.stream()
                    .filter(one -> one.value().equals(value))
                    .findFirst()
                    .orElse(new FacetValue(value, value, 0));
            chips.add(new Chip(
                    labels.of(facet, known), selection.toggle(facet, value).href(PATH)));
        }
        var shown = offered.stream()
                .map(value -> new ValueView(
                        facet.parameter() + "-"
                                + Integer.toHexString(value.value().hashCode()),
                        labels.of(facet, value),
                        value.count(),
                        chosen.contains(value.value()),
                        selection.toggle(facet, value.value()).href(PATH)))
                .toList();
        return new FacetView(facet.parameter(), shown, shown(facet));
    }

    private static int shown(Facet facet) {
        return switch (facet) {
            case MUNICIPALITY, BODY, YEAR -> 8;
            default -> 5;
        };
    }

    private void period() {
        var filters = selection.filters();
        if (filters.body() != null) {
            chips.add(new Chip(
                    filters.body(), selection.filtered(filters.withBody(null)).href(PATH)));
        }
        chip("chip.from", filters.from(), selection.filtered(filters.withPeriod(null, filters.to())));
        chip("chip.to", filters.to(), selection.filtered(filters.withPeriod(filters.from(), null)));
        chip("chip.decisions", filters.deciding() ? "" : null, selection.filtered(filters.withDeciding(false)));
    }

    private void chip(String key, @Nullable Object value, Selection without) {
        if (value != null) {
            chips.add(new Chip(
                    Objects.requireNonNull(messages.getMessage(key, new Object[] {value}, locale)),
                    without.href(PATH)));
        }
    }
}
