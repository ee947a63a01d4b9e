package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.index.SearchRequest.Order;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

/** The bodies are named after this test, since tests share one node. */
class MinutesSearchTest {

    private static final Municipality HAPARANDA = new Municipality("2583", "Haparanda");
    private static final Municipality YDRE = new Municipality("0512", "Ydre");
    private static final Municipality ARE = new Municipality("2321", "Åre");

    private static final String SPRING = "sok-var";
    private static final String AUTUMN = "sok-host";
    private static final Filters HERE = Filters.NONE.withBody("Sökprovets");

    private static final MinutesSearch SEARCH = new MinutesSearch(EmbeddedNodeFixture.connection());

    @BeforeAll
    static void write() {
        DocumentWriter writer = EmbeddedNodeFixture.writer();
        SampleMinutes spring = SampleMinutes.of("Sökprovets samarbetskommitté", LocalDate.of(2021, 3, 4))
                .person("Ebba Öqvist", HAPARANDA, "S", Presence.PRESENT, "ordförande")
                .person("Ture Ekmo Lind", YDRE, "kd", Presence.PARTIAL)
                .person("Frånvarande Person", ARE, "C", Presence.ABSENT)
                .item("1", "Upphandling av räddningstjänst", "Frågan om släckvatten vid hamnarna diskuterades.")
                .decision("att uppdra åt kansliet att begära in anbud")
                .item("2", "Vara eller icke vara", "Idén om ett gemensamt café avfärdades. Nya bänkar vid ån.")
                .outside("Justeras: Ebba Öqvist");
        SampleMinutes autumn = SampleMinutes.of("Sökprovets samarbetskommitté", LocalDate.of(2022, 10, 6))
                .person("Ture Ekmo Lind", YDRE, "KD", Presence.PRESENT)
                .person("Ebba Ekmo", ARE, "M", Presence.PRESENT)
                .item("14", "Budget för kommittén", "Budgeten för räddningstjänsten godkändes efter omröstning.")
                .decision("att fastställa budgeten")
                .decision("att anmäla beslutet till medlemskommunerna");
        assertThat(writer.write(List.of(spring.rows(SPRING), autumn.rows(AUTUMN))))
                .isEmpty();
        writer.refresh();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "räddningstjänster, 2",
        "kommitté, 2",
        "kommitte, 2",
        "samarbetskommittén, 2",
        "tjänst, 2",
        "vatten, 1",
        "hamn, 1",
        "cafe, 1",
        "an, 0",
        "ån, 1",
        "bank, 0",
        "bänk, 1",
        "vara, 1",
        "icke, 1",
        "räddningstjänst omröstning, 1",
        "'\"efter omröstning\"', 1",
        "'\"omröstning efter\"', 0",
        "räddningstjänst -omröstning, 1",
        "släck*, 1",
        "slackvatten, 0",
        "'', 2",
    })
    void findsSwedishWordsInTheirFormsAndCompoundsAndKeepsTheLettersApart(String words, int meetings) {
        assertThat(SEARCH.meetings(SearchRequest.of(words).with(HERE)).hits()).hasSize(meetings);
    }

    @Test
    void groupsItemsByMeetingAndMarksTheWordsFound() {
        SearchPage<MeetingHit> page =
                SEARCH.meetings(SearchRequest.of("räddningstjänst").with(HERE));

        assertThat(page.total()).isEqualTo(2);
        MeetingHit spring = hit(page, SPRING);
        assertThat(spring.meeting().date()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(spring.itemCount()).isEqualTo(1);
        ItemHit item = spring.items().getFirst();
        assertThat(item.number()).isEqualTo("1");
        assertThat(item.page()).isEqualTo(1);
        assertThat(item.decisionCount()).isEqualTo(1);
        assertThat(item.title()).isEqualTo("Upphandling av " + Highlight.START + "räddningstjänst" + Highlight.END);
        assertThat(item.fragments().getFirst()).contains(Highlight.START + "räddningstjänst" + Highlight.END);
    }

    @Test
    void countsMeetingsForEachValueToNarrowBy() {
        Facets facets = SEARCH.meetings(SearchRequest.of("").with(HERE)).facets();

        assertThat(facets.municipalities())
                .extracting(FacetValue::value, FacetValue::meetings)
                .containsExactly(tuple("Ydre", 2L), tuple("Haparanda", 1L), tuple("Åre", 1L));
        assertThat(facets.bodies())
                .containsExactly(new FacetValue("sökprovets samarbetskommitté", "Sökprovets samarbetskommitté", 2));
        assertThat(facets.parties())
                .extracting(FacetValue::value, FacetValue::meetings)
                .containsExactly(tuple("KD", 2L), tuple("M", 1L), tuple("S", 1L));
        assertThat(facets.years()).extracting(FacetValue::value).containsExactly("2022", "2021");
        assertThat(facets.kinds()).containsExactly(new FacetValue("protokoll", "protokoll", 2));
    }

    @Test
    void narrowsByEveryFilter() {
        assertThat(found(HERE.withMunicipalities(List.of("haparanda")))).containsExactly(SPRING);
        assertThat(found(HERE.withMunicipalities(List.of("2583", "2321")))).containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.withParties(List.of("m")))).containsExactly(AUTUMN);
        assertThat(found(HERE.withBodyKeys(List.of("sökprovets nämnd")))).isEmpty();
        assertThat(found(HERE.withPeriod(LocalDate.of(2022, 1, 1), null))).containsExactly(AUTUMN);
        assertThat(found(HERE.withPeriod(null, LocalDate.of(2021, 3, 4)))).containsExactly(SPRING);
        assertThat(found(HERE.withKinds(List.of("kallelse")))).isEmpty();
    }

    @Test
    void findsAPersonByPartsOfTheNameButNotByPartsOfTwoPeoplesNames() {
        assertThat(found(HERE.withPerson("ture lind"))).containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.withPerson("Lind Ture"))).containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.withPerson("Öqvist"))).containsExactly(SPRING);
        assertThat(found(HERE.withPerson("Oqvist"))).isEmpty();
        assertThat(found(HERE.withPerson("Ebba Lind"))).isEmpty();
        assertThat(found(HERE.withPerson("Frånvarande"))).isEmpty();
    }

    @Test
    void pagesInTheOrderAskedFor() {
        SearchRequest oldest =
                SearchRequest.of("").with(HERE).inOrder(Order.OLDEST).onPage(0, 1);
        SearchPage<MeetingHit> first = SEARCH.meetings(oldest);

        assertThat(first.hits()).extracting(hit -> hit.meeting().documentId()).containsExactly(SPRING);
        assertThat(first.hasNext()).isTrue();
        SearchPage<MeetingHit> second = SEARCH.meetings(oldest.onPage(1, 1));
        assertThat(second.hits()).extracting(hit -> hit.meeting().documentId()).containsExactly(AUTUMN);
        assertThat(second.hasNext()).isFalse();
        assertThatThrownBy(() -> oldest.onPage(1_000, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsDecisionsWithTheirItem() {
        SearchPage<DecisionHit> page =
                SEARCH.decisions(SearchRequest.of("budget fastställer").with(HERE));

        assertThat(page.total()).isEqualTo(1);
        DecisionHit hit = page.hits().getFirst();
        assertThat(hit.row().itemTitle()).isEqualTo("Budget för kommittén");
        assertThat(hit.row().keys().date()).isEqualTo(LocalDate.of(2022, 10, 6));
        assertThat(Highlight.plain(hit.text())).isEqualTo("att fastställa budgeten");
        assertThat(hit.text()).contains(Highlight.START + "budgeten" + Highlight.END);
    }

    private static List<String> found(Filters filters) {
        return SEARCH.meetings(SearchRequest.of("").with(filters)).hits().stream()
                .map(hit -> hit.meeting().documentId())
                .toList();
    }

    private static MeetingHit hit(SearchPage<MeetingHit> page, String documentId) {
        return page.hits().stream()
                .filter(hit -> hit.meeting().documentId().equals(documentId))
                .findFirst()
                .orElseThrow();
    }
}
