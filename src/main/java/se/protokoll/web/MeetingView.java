package se.protokoll.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Presence;

/**
 * A meeting as its page shows it.
 *
 * @param id of the meeting
 * @param body that met; null where not said
 * @param bodyKey to find its other meetings by; null where the body is
 * @param date of the meeting; null where not said
 * @param kind of document, in lower case
 * @param fileName last part of the path
 * @param otherSources further minutes of the same meeting
 * @param head the facts of the head, each with the key of its label
 * @param attending municipalities that were there
 * @param absent municipalities represented by absent people only
 * @param mentioned every other municipality named
 * @param people the attendance list
 * @param agenda the items with their decisions
 * @param looseDecisions decisions that stand under no item
 * @param signatures who signed
 * @param warnings what does not add up
 * @param limits what was cut off in reading
 * @param recognized what of the text was read in images of pages; null where none was
 * @param source the text with the facts' words marked, as HTML
 * @param places where the facts stand that are known to be on some page
 */
record MeetingView(
        String id,
        @Nullable String body,
        @Nullable String bodyKey,
        @Nullable LocalDate date,
        String kind,
        String fileName,
        List<Source> otherSources,
        List<Labelled> head,
        List<FactView> attending,
        List<FactView> absent,
        List<FactView> mentioned,
        List<Person> people,
        List<Item> agenda,
        List<FactView> looseDecisions,
        List<Signed> signatures,
        List<Noted> warnings,
        List<String> limits,
        @Nullable Recognized recognized,
        String source,
        List<Place> places) {

    /** Minutes of a meeting in another file. */
    record Source(String id, String fileName) {}

    /** How many pages were read in their image, and how many words of a hundred are likely to be wrong. */
    record Recognized(int pages, long percent) {}

    /** A fact of the head; the key is the end of its label's message key. */
    record Labelled(String key, FactView fact) {}

    /** Somebody on the attendance list. */
    record Person(
            FactView name,
            @Nullable String affiliation,
            @Nullable String municipality,
            @Nullable String party,
            List<String> roles,
            Presence presence,
            @Nullable String note) {}

    /** An agenda item with the decisions that stand in it. */
    record Item(@Nullable String number, FactView title, List<FactView> decisions) {}

    /** Somebody who signed. */
    record Signed(FactView name, String role) {}

    /** A warning; it has an anchor where it is about a passage, and a page where that is known. */
    record Noted(
            String message,
            @Nullable String anchor,
            @Nullable Integer page) {}

    /**
     * Where a fact stands.
     *
     * @param anchor of the fact
     * @param start first character in the text
     * @param end one past the last
     * @param page from 1
     * @param title what it says
     */
    record Place(String anchor, int start, int end, int page, String title) {}

    /** How many people took part in that way. */
    public long count(Presence presence) {
        return people.stream().filter(person -> person.presence() == presence).count();
    }
}
