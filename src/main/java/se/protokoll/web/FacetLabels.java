package se.protokoll.web;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import se.protokoll.index.Facet;
import se.protokoll.index.FacetValue;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/** What a reader sees for a value of a facet. */
final class FacetLabels {

    private static final Pattern OWNER = Pattern.compile("\\(([^()]+)\\)$");

    private final MessageSource messages;
    private final Locale locale;

    FacetLabels(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The value's label; the value itself where there is no other. */
    String of(Facet facet, FacetValue value) {
        return switch (facet) {
            case MUNICIPALITY -> town(value);
            case BODY -> body(value);
            case KIND -> message("kind.", value);
            case DECISION_KIND -> message("decision.", value);
            case QUALITY -> message("quality.", value);
            default -> value.label();
        };
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

    private String message(String prefix, FacetValue value) {
        return Objects.requireNonNull(messages.getMessage(prefix + value.value(), null, value.label(), locale));
    }
}
