package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.minutes.AgendaItem;

/**
 * Finds the list of what a meeting decided where it stands before the items: "Mötets beslut" over entries with bullets,
 * perhaps sorted by items, "2. Taxan", or by those who act, "Alla:".
 */
final class GatheredDecisions {

    /** Without this there is no such heading. */
    static final String WORD = "s beslut";

    private static final Pattern HEADING =
            Pattern.compile("(?<owner>\\p{Lu}[\\p{L} -]{2,60})" + WORD + "(?:spunkter)?:?");

    /** Whose decisions they are: "Träffens beslut". */
    private static final Pattern MEETING = Pattern.compile("Mötet|Träffen|Dagen|Sammanträdet");

    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3})[.):]? (?=\\p{Lu})");

    private static final Pattern ACTOR = Pattern.compile("\\p{Lu}[\\p{L} -]{1,40}:");

    private final List<AgendaItem> items;
    private final BodyWords body;

    GatheredDecisions(List<AgendaItem> items, BodyWords body) {
        this.items = items;
        this.body = body;
    }

    /**
     * What the meeting decided on an item.
     *
     * @param item null where the list does not say which
     * @param passages the heading over the list, and the entries
     */
    record Group(@Nullable AgendaItem item, List<Passage> passages) {}

    /**
     * The entries of the list, item by item; empty where there is none.
     *
     * @param passages those before the first item
     */
    List<Group> in(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (isHeading(passages.get(i).text())) {
                return below(passages.get(i), passages.subList(i + 1, passages.size()));
            }
        }
        return List.of();
    }

    private List<Group> below(Passage heading, List<Passage> passages) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(null, new ArrayList<>(List.of(heading))));
        for (var passage : passages) {
            var topic = topic(passage.text());
            if (topic != null) {
                groups.add(new Group(topic, new ArrayList<>(List.of(heading))));
            } else if (passage.isEntry() || OpenEntries.isEntry(passage.text())) {
                groups.getLast().passages().add(passage);
            } else if (!ACTOR.matcher(passage.text()).matches()) {
                break;
            }
        }
        groups.removeIf(group -> group.passages().size() == 1);
        return groups;
    }

    private boolean isHeading(String text) {
        var heading = HEADING.matcher(text);
        return heading.matches()
                && (MEETING.matcher(heading.group("owner")).matches() || body.isOwn(heading.group("owner")));
    }

    private @Nullable AgendaItem topic(String text) {
        var number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt();
        String title = numbered ? text.substring(number.end()) : text;
        return items.stream()
                .filter(item -> item.title().equalsIgnoreCase(title)
                        && (!numbered || number.group("number").equals(item.number())))
                .findFirst()
                .orElse(null);
    }
}
