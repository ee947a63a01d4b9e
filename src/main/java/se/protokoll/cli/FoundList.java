package se.protokoll.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.protokoll.index.Facet;
import se.protokoll.index.FacetValue;
import se.protokoll.index.Facets.Counted;
import se.protokoll.index.Highlight;
import se.protokoll.index.ItemHit;
import se.protokoll.index.MeetingHit;
import se.protokoll.index.MeetingKeys;
import se.protokoll.index.SearchPage;

/** What a search found, for reading in a terminal. */
final class FoundList {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final int FACETS = 6;

    private final PrintWriter out;
    private final boolean colours;

    /**
     * @param out where to print
     * @param colours whether it is a terminal that shows bold letters
     */
    FoundList(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    void print(SearchPage<MeetingHit> found) {
        if (found.total() == 0) {
            out.println("Inga träffar.");
            return;
        }
        long items = found.facets().total();
        String about = found.estimated() ? "ca " : "";
        out.println(about
                + (found.total() == 1 ? "1 möte" : found.total() + " möten")
                + (found.facets().counted() == Counted.MEETINGS
                        ? ""
                        : items == 1 ? ", 1 ärende" : ", " + items + " ärenden"));
        found.hits().forEach(this::meeting);
        if (found.hasNext()) {
            out.println();
            out.println("Här visas de första %d; --limit visar fler."
                    .formatted(found.hits().size()));
        }
        out.println();
        facets("Kommuner", about, found.facets().of(Facet.MUNICIPALITY));
        facets("Organ", about, found.facets().of(Facet.BODY));
        facets("Partier", about, found.facets().of(Facet.PARTY));
        facets("År", about, found.facets().of(Facet.YEAR));
        out.flush();
    }

    private void meeting(MeetingHit hit) {
        MeetingKeys keys = hit.meeting();
        out.println();
        out.println(shown(Highlight.START + Objects.requireNonNullElse(keys.body(), "Organ som inte anges")
                + Highlight.END + ", " + (keys.date() == null ? "utan datum" : keys.date())));
        if (!keys.attendingMunicipalities().isEmpty()) {
            out.println("  " + shown(String.join(", ", keys.attendingMunicipalities())));
        }
        hit.items().forEach(item -> item(item, keys.kind()));
        long more = hit.itemCount() - hit.items().size();
        if (more > 0) {
            out.println("  … och %d till".formatted(more));
        }
        out.println("  Fil: " + shown(keys.fileName()));
    }

    private void item(ItemHit item, String kind) {
        String title = item.outside() ? "Inledning, närvaro eller underskrifter" : item.title();
        out.println("  "
                + shown((item.number() == null ? "" : (kind.equals("protokoll") ? "§ " : "") + item.number() + " ")
                        + title)
                + (item.page() == null ? "" : "  s. " + item.page())
                + (item.decisionCount() == 0 ? "" : "  [beslut]"));
        if (!item.fragments().isEmpty()) {
            out.println("      " + shown(String.join(" … ", item.fragments())));
        }
    }

    private void facets(String name, String about, List<FacetValue> values) {
        if (!values.isEmpty()) {
            String shown = values.stream()
                    .limit(FACETS)
                    .map(value -> shown(value.label()) + " " + about + value.count())
                    .collect(Collectors.joining(", "));
            out.println("%-9s %s%s".formatted(name, shown, values.size() > FACETS ? " …" : ""));
        }
    }

    /** One line, words found in bold; control characters are dropped, for a terminal would obey them. */
    private String shown(String marked) {
        String line = marked.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return colours ? line.replace(Highlight.START, BOLD).replace(Highlight.END, PLAIN) : Highlight.plain(line);
    }
}
