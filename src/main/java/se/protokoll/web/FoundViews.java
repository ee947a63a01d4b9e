package se.protokoll.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.protokoll.index.FacetValue;
import se.protokoll.index.ItemHit;
import se.protokoll.index.MeetingHit;
import se.protokoll.index.SearchPage;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;
import se.protokoll.web.FoundView.Chip;
import se.protokoll.web.FoundView.FacetView;
import se.protokoll.web.FoundView.FoundItem;
import se.protokoll.web.FoundView.FoundMeeting;
import se.protokoll.web.FoundView.ValueView;

/** Lays out what a search found for its page, in one reader's language. */
final class FoundViews {

    private static final String PATH = "/";
    private static final Pattern OWNER = Pattern.compile("\\(([^()]+)\\)$");

    private final Selection selection;
    private final Function<String, String> message;
    private final List<Chip> chips = new ArrayList<>();

    private FoundViews(Selection selection, MessageSource messages, Locale locale) {
        this.selection = selection;
        this.message = key -> Objects.requireNonNull(messages.getMessage(key, null, key, locale));
        period(messages, locale);
    }

    static FoundView of(SearchPage<MeetingHit> page, Selection selection, MessageSource messages, Locale locale) {
        return new FoundViews(selection, messages, locale).view(page);
    }

    private FoundView view(SearchPage<MeetingHit> page) {
        var facets = page.facets();
        var shown = List.of(
                facet(
                        "municipality",
                        "municipality",
                        facets.municipalities(),
                        selection.municipality(),
                        FoundViews::town),
                facet("body", "bodyKey", facets.bodies(), selection.bodyKey(), FoundViews::body),
                years(facets.years()),
                facet("party", "party", facets.parties(), selection.party(), FacetValue::label),
                facet("kind", "kind", facets.kinds(), selection.kind(), this::kind));
        return new FoundView(
                page.total(),
                page.hits().stream().map(FoundViews::meeting).toList(),
                shown,
                chips,
                selection.page() == 0
                        ? null
                        : selection.onPage(selection.page() - 1).href(PATH),
                page.hasNext() ? selection.onPage(selection.page() + 1).href(PATH) : null);
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

    private FacetView facet(
            String name,
            String parameter,
            List<FacetValue> values,
            List<String> chosen,
            Function<FacetValue, String> label) {
        var shown = new ArrayList<ValueView>();
        for (String value : chosen) {
            var facet = values.stream()
                    .filter(offered -> offered.value().equals(value))
                    .findFirst()
                    .orElse(new FacetValue(value, value, 0));
            chips.add(new Chip(
                    label.apply(facet), selection.toggle(parameter, value).href(PATH)));
        }
        for (var value : values) {
            shown.add(new ValueView(
                    label.apply(value),
                    value.meetings(),
                    chosen.contains(value.value()),
                    selection.toggle(parameter, value.value()).href(PATH)));
        }
        return new FacetView(name, shown);
    }

    private FacetView years(List<FacetValue> values) {
        return new FacetView("year", values.stream().map(value -> year(value)).toList());
    }

    private ValueView year(FacetValue value) {
        int year = Integer.parseInt(value.value());
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        boolean chosen = first.equals(selection.from()) && last.equals(selection.to());
        var narrowed = chosen ? selection.within(null, null) : selection.within(first, last);
        return new ValueView(value.label(), value.meetings(), chosen, narrowed.href(PATH));
    }

    private void period(MessageSource messages, Locale locale) {
        if (selection.body() != null) {
            chips.add(new Chip(selection.body(), selection.withoutBody().href(PATH)));
        }
        chip("chip.from", selection.from(), selection.within(null, selection.to()), messages, locale);
        chip("chip.to", selection.to(), selection.within(selection.from(), null), messages, locale);
        if (selection.decisions()) {
            chips.add(new Chip(
                    message.apply("chip.decisions"),
                    selection.onlyDecisions(false).href(PATH)));
        }
    }

    private void chip(String key, @Nullable LocalDate day, Selection without, MessageSource messages, Locale locale) {
        if (day != null) {
            chips.add(new Chip(messages.getMessage(key, new Object[] {day}, locale), without.href(PATH)));
        }
    }

    private static String town(FacetValue town) {
        return Municipalities.swedish()
                .byCode(town.label())
                .map(MunicipalityFacts::name)
                .orElse(town.label());
    }

    /** Bodies of municipalities share their names; the key has the municipality in brackets. */
    private static String body(FacetValue body) {
        var owner = OWNER.matcher(body.value());
        return owner.find()
                ? Municipalities.swedish()
                        .byPlainName(owner.group(1))
                        .map(facts -> body.label() + ", " + facts.name())
                        .orElse(body.label())
                : body.label();
    }

    private String kind(FacetValue kind) {
        return message.apply("kind." + kind.value());
    }
}
