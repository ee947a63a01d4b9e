package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.protokoll.index.Facet;
import se.protokoll.index.FacetValue;
import se.protokoll.index.Facets;
import se.protokoll.index.SearchPage;
import se.protokoll.index.SearchRequest;

class FoundListTest {

    private static String printed(boolean estimated) {
        var facets = new Facets(
                Facets.Counted.ITEMS,
                85_000,
                estimated,
                Map.of(Facet.MUNICIPALITY, List.of(new FacetValue("Vara", "Vara", 1200))));
        var out = new StringWriter();
        new FoundList(new PrintWriter(out), false)
                .print(new SearchPage<>(List.of(), true, 12_000, facets, SearchRequest.of("budget")));
        return out.toString();
    }

    @Test
    void whatIsEstimatedIsSaidToBe() {
        assertThat(printed(true)).startsWith("ca 12000 möten, 85000 ärenden").contains("Vara ca 1200");
        assertThat(printed(false)).startsWith("12000 möten, 85000 ärenden").contains("Vara 1200");
    }
}
