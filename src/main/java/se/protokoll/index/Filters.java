package se.protokoll.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a question is about. All conditions hold together; within a list one is enough.
 *
 * @param municipalities names or codes of municipalities that attended; empty for any
 * @param body words of the body's name; null for any
 * @param bodyKeys keys of bodies, as facets give them; empty for any
 * @param from first day of meetings; null for no limit. A meeting without a date is left out where there is one
 * @param to last day of meetings; null for no limit
 * @param parties abbreviations, in any case, of parties with somebody present; empty for any
 * @param person name of somebody present, or a part of it; null for any
 * @param kinds of document in lower case, such as {@code protokoll}; empty for any
 * @param deciding whether items, and meetings, that decide nothing are left out
 */
public record Filters(
        List<String> municipalities,
        @Nullable String body,
        List<String> bodyKeys,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> parties,
        @Nullable String person,
        List<String> kinds,
        boolean deciding) {

    /** Every meeting. */
    public static final Filters NONE =
            new Filters(List.of(), null, List.of(), null, null, List.of(), null, List.of(), false);

    public Filters {
        municipalities = List.copyOf(municipalities);
        bodyKeys = List.copyOf(bodyKeys);
        parties = List.copyOf(parties);
        kinds = List.copyOf(kinds);
    }

    /** The same with words of a body's name. */
    public Filters withBody(@Nullable String words) {
        return new Filters(municipalities, words, bodyKeys, from, to, parties, person, kinds, deciding);
    }

    /** The same within a period; null for no limit. */
    public Filters withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filters(municipalities, body, bodyKeys, first, last, parties, person, kinds, deciding);
    }

    /** The same for municipalities, by name or code. */
    public Filters withMunicipalities(List<String> namesOrCodes) {
        return new Filters(namesOrCodes, body, bodyKeys, from, to, parties, person, kinds, deciding);
    }

    /** The same for bodies by their keys. */
    public Filters withBodyKeys(List<String> keys) {
        return new Filters(municipalities, body, keys, from, to, parties, person, kinds, deciding);
    }

    /** The same for parties. */
    public Filters withParties(List<String> abbreviations) {
        return new Filters(municipalities, body, bodyKeys, from, to, abbreviations, person, kinds, deciding);
    }

    /** The same for somebody present. */
    public Filters withPerson(@Nullable String name) {
        return new Filters(municipalities, body, bodyKeys, from, to, parties, name, kinds, deciding);
    }

    /** The same for kinds of document. */
    public Filters withKinds(List<String> names) {
        return new Filters(municipalities, body, bodyKeys, from, to, parties, person, names, deciding);
    }

    /** The same with or without items that decide nothing. */
    public Filters withDeciding(boolean only) {
        return new Filters(municipalities, body, bodyKeys, from, to, parties, person, kinds, only);
    }
}
