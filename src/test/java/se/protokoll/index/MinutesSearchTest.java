package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.index.Facets.Counted;
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

    /** Meetings of the body that is there for its number of items. */
    private static final int DRAWN = 200;

    /** Of each of those meetings, with what stands before the first. */
    private static final int ITEMS = 20;

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
        assertThat(writer.write(manyMeetings())).isEmpty();
        writer.refresh();
    }

    /** With ids as spread out as those of files, by which meetings are drawn by lot. */
    private static List<DocumentRows> manyMeetings() {
        var random = new Random(DRAWN);
        var documents = new ArrayList<DocumentRows>();
        for (int number = 0; number < DRAWN; number++) {
            var minutes = SampleMinutes.of("Lottningsnämnden", LocalDate.of(1990 + number % 2, 2, 1 + number % 5))
                    .person("Ebba Ekmo", YDRE, "KD", Presence.PRESENT)
                    .item("1", "Val", "Inledningsvis valdes någon.", "Lottdragning.");
            for (int item = 2; item < ITEMS; item++) {
                minutes.item(Integer.toString(item), "Lottdragning", "Granskat och klart. ".repeat(random.nextInt(20)));
            }
            var id = new byte[32];
            random.nextBytes(id);
            documents.add(minutes.rows(HexFormat.of().formatHex(id)));
        }
        return documents;
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
        "'- |', 2",
        "'\"räddningstjänsten\"', 1",
        "'omröstning | släckvatten', 2",
        "'organ:Sökprovets person:Öckvist', 1",
        "'Öqvist', 1",
        "'Ökvist', 1",
        "'person:\"Ture Lind\" år:2022', 1",
        "'år:2021-2022', 2",
        "'år:igår', 0",
        "'kommun:haparanda', 1",
        "'län:Norrbottens', 1",
        "'parti:m', 1",
        "'roll:ordförande', 1",
        "'-parti:m', 1",
        "'rubrik:räddningstjänst', 1",
        "'§ 14', 1",
        "'finns:inte', 0",
        "'och', 2",
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
        assertThat(item.fragments().getFirst()).startsWith("Frågan om släckvatten");
    }

    @Test
    void countsMeetingsForEachValueToNarrowBy() {
        Facets facets = SEARCH.meetings(SearchRequest.of("").with(HERE)).facets();

        assertThat(facets.of(Facet.MUNICIPALITY))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("Ydre", 2L), tuple("Haparanda", 1L), tuple("Åre", 1L));
        assertThat(facets.of(Facet.BODY))
                .containsExactly(new FacetValue("sökprovets samarbetskommitté", "Sökprovets samarbetskommitté", 2));
        assertThat(facets.of(Facet.PARTY))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("KD", 2L), tuple("M", 1L), tuple("S", 1L));
        assertThat(facets.of(Facet.YEAR)).extracting(FacetValue::value).containsExactly("2022", "2021");
        assertThat(facets.of(Facet.KIND)).containsExactly(new FacetValue("protokoll", "protokoll", 2));
    }

    @Test
    void countsMeetingsWithoutWordsAndItemsWithThem() {
        Facets browsed = SEARCH.meetings(SearchRequest.of("").with(HERE)).facets();
        var page = SEARCH.meetings(SearchRequest.of("organ:Sökprovets"));
        Facets found = page.facets();

        assertThat(browsed.counted()).isEqualTo(Counted.MEETINGS);
        assertThat(browsed.total()).isEqualTo(2);
        assertThat(found.counted()).isEqualTo(Counted.ITEMS);
        assertThat(page.total()).isEqualTo(2);
        assertThat(found.total())
                .isEqualTo(page.hits().stream().mapToLong(MeetingHit::itemCount).sum())
                .isGreaterThan(2);
        assertThat(found.of(Facet.KIND)).containsExactly(new FacetValue("protokoll", "protokoll", found.total()));
        for (Facet facet : Facet.values()) {
            assertThat(found.of(facet))
                    .extracting(FacetValue::value)
                    .containsExactlyInAnyOrderElementsOf(
                            browsed.of(facet).stream().map(FacetValue::value).toList());
        }
        assertThat(browsed.of(Facet.COUNTY))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(
                        tuple("Östergötlands län", 2L), tuple("Jämtlands län", 1L), tuple("Norrbottens län", 1L));
        assertThat(browsed.of(Facet.PERSON))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("Ture Ekmo Lind", 2L), tuple("Ebba Ekmo", 1L), tuple("Ebba Öqvist", 1L));
        assertThat(browsed.of(Facet.ROLE)).containsExactly(new FacetValue("ordförande", "ordförande", 1));
        assertThat(browsed.of(Facet.QUALITY)).containsExactly(new FacetValue("complete", "complete", 2));
    }

    @Test
    void ofVeryManyItemsNumbersAreEstimatesAndTheSameEachTime() {
        var request = SearchRequest.of("organ:Lottningsnämnden");
        var few = new MinutesSearch(EmbeddedNodeFixture.connection(), 1000);

        var page = few.meetings(request);

        assertThat(page.hits()).hasSize(10);
        assertThat(page.estimated()).isTrue();
        assertThat(page.total()).isBetween(100L, 300L).matches(MinutesSearchTest::isRounded);
        assertThat(page.facets().total()).isEqualTo((long) DRAWN * ITEMS);
        assertThat(page.facets().of(Facet.YEAR)).extracting(FacetValue::value).containsExactly("1991", "1990");
        for (var value : page.facets().of(Facet.YEAR)) {
            assertThat(value.count()).isBetween(1000L, 3000L).matches(MinutesSearchTest::isRounded);
        }
        assertThat(page.facets().of(Facet.BODY).getFirst().label()).isEqualTo("Lottningsnämnden");
        assertThat(page.facets().of(Facet.MUNICIPALITY))
                .extracting(FacetValue::value)
                .containsExactly("Ydre");
        assertThat(few.meetings(request)).isEqualTo(page);
    }

    private static boolean isRounded(long number) {
        return Long.toString(number).substring(1).chars().allMatch(figure -> figure == '0');
    }

    @Test
    void ofFewerItemsNumbersAreExact() {
        var page = SEARCH.meetings(SearchRequest.of("organ:Lottningsnämnden"));

        assertThat(page.estimated()).isFalse();
        assertThat(page.total()).isEqualTo(DRAWN);
        assertThat(page.facets().total()).isEqualTo((long) DRAWN * ITEMS);
        assertThat(page.facets().of(Facet.YEAR).getFirst().count()).isEqualTo(DRAWN * ITEMS / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "organ:Lottningsnämnden, RELEVANCE, all its items fit equally well, so that few meetings fill the first rows",
        "organ:Lottningsnämnden lottdragning, RELEVANCE, the longer the text the worse the fit",
        "organ:Lottningsnämnden inledningsvis, RELEVANCE, one item of each meeting",
        "organ:Lottningsnämnden lottdragning, OLDEST, by day",
        "'', NEWEST, without words"
    })
    void pagesShowEveryMeetingOnceAtThePlaceOfItsBestItem(String words, Order order, String why) {
        int size = 30;
        var request = SearchRequest.of(words)
                .with(Filters.NONE.withBody("Lottningsnämnden"))
                .inOrder(order);
        var expected = new LinkedHashSet<String>();
        new SearchExport(EmbeddedNodeFixture.connection())
                .forEach(request, item -> expected.add(item.meeting().meetingId()));
        var shown = new ArrayList<String>();
        var page = SEARCH.meetings(request.onPage(0, size));
        for (int number = 1; page.hasNext(); number++) {
            assertThat(page.hits()).hasSize(size);
            shown.addAll(ids(page));
            page = SEARCH.meetings(request.onPage(number, size));
        }
        shown.addAll(ids(page));

        assertThat(shown).as(why).hasSize(DRAWN).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"50, 3, false", "50, 2, true", "199, 0, true", "200, 0, false", "40, 4, false", "40, 3, true"})
    void thereIsANextPageOnlyWhereItHasAMeeting(int size, int page, boolean next) {
        for (var search : List.of(SEARCH, new MinutesSearch(EmbeddedNodeFixture.connection(), 1000))) {
            for (String words : List.of("organ:Lottningsnämnden", "organ:Lottningsnämnden inledningsvis")) {
                assertThat(search.meetings(SearchRequest.of(words).onPage(page, size))
                                .hasNext())
                        .isEqualTo(next);
            }
        }
    }

    private static List<String> ids(SearchPage<MeetingHit> page) {
        return page.hits().stream().map(hit -> hit.meeting().meetingId()).toList();
    }

    @Test
    void aRoleOfAPersonIsTheOneThatPersonHad() {
        var ordforande = HERE.with(Facet.ROLE, List.of("ordförande"));

        assertThat(found(ordforande.with(Facet.PERSON, List.of("Ebba Öqvist")))).containsExactly(SPRING);
        assertThat(found(ordforande.with(Facet.PERSON, List.of("Ture Ekmo Lind"))))
                .isEmpty();
    }

    @Test
    void asksWhatWasMeantByAWordThatIsNowhere() {
        assertThat(meant("släkvatten")).contains("släckvatten");
        assertThat(meant("släkvatten -skolskjuz")).contains("släckvatten -skolskjuz");
        assertThat(meant("rubrik:räddningstjänts")).contains("rubrik:räddningstjänst");
        assertThat(meant("släckvatten")).isEmpty();
    }

    @Test
    void asksForNoOtherWordsThatFindNothingEither() {
        assertThat(meant("släkvatten år:1750")).isEmpty();
        assertThat(meant("släkvatten kommun:Pajala")).isEmpty();
    }

    private static Optional<String> meant(String words) {
        return new MeantWords(EmbeddedNodeFixture.connection()).meant(SearchRequest.of(words));
    }

    @Test
    void showsTheNameThatWasFoundByItsSound() {
        var hit = SEARCH.meetings(SearchRequest.of("Ökvist").with(HERE)).hits().getFirst();

        assertThat(hit.items().getFirst().fragments().getFirst())
                .isEqualTo("Ebba " + Highlight.START + "Öqvist" + Highlight.END);
    }

    @ParameterizedTest
    @CsvSource({
        "släckvatten, släckvatten",
        "släck*, släckvatten",
        "'\"om släckvatten\"', om släckvatten",
        "hamn, hamnarna"
    })
    void marksInTheTextWhatWasFoundHoweverItWasAskedFor(String words, String marked) {
        var hit = SEARCH.meetings(SearchRequest.of(words).with(HERE)).hits().getFirst();

        assertThat(hit.items().getFirst().fragments().getFirst()).contains(Highlight.START + marked + Highlight.END);
    }

    @Test
    void doesNotRepeatTheHeadingInTheExcerpt() {
        var hit = SEARCH.meetings(SearchRequest.of("släckvatten").with(HERE))
                .hits()
                .getFirst();

        assertThat(Highlight.plain(hit.items().getFirst().fragments().getFirst()))
                .startsWith("Frågan om släckvatten");
    }

    @ParameterizedTest
    @CsvSource({"'', NEWEST", "räddningstjänst, RELEVANCE", "räddningstjänst, OLDEST"})
    void anExportHasTheMeetingsOfThePagesInTheirOrder(String words, Order order) {
        var request = SearchRequest.of(words).with(HERE).inOrder(order);
        var exported = new ArrayList<String>();

        new SearchExport(EmbeddedNodeFixture.connection())
                .forEach(request, item -> exported.add(item.meeting().meetingId()));

        var page = SEARCH.meetings(request);
        assertThat(exported).hasSize((int)
                page.hits().stream().mapToLong(MeetingHit::itemCount).sum());
        assertThat(exported.stream().distinct())
                .containsExactlyElementsOf(page.hits().stream()
                        .map(hit -> hit.meeting().meetingId())
                        .toList());
    }

    @Test
    void narrowsByEveryFilter() {
        assertThat(found(HERE.with(Facet.MUNICIPALITY, List.of("haparanda")))).containsExactly(SPRING);
        assertThat(found(HERE.with(Facet.MUNICIPALITY, List.of("2583", "2321"))))
                .containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.with(Facet.PARTY, List.of("m")))).containsExactly(AUTUMN);
        assertThat(found(HERE.with(Facet.BODY, List.of("sökprovets nämnd")))).isEmpty();
        assertThat(found(HERE.withPeriod(LocalDate.of(2022, 1, 1), null))).containsExactly(AUTUMN);
        assertThat(found(HERE.withPeriod(null, LocalDate.of(2021, 3, 4)))).containsExactly(SPRING);
        assertThat(found(HERE.with(Facet.KIND, List.of("kallelse")))).isEmpty();
    }

    @Test
    void findsAPersonByPartsOfTheNameButNotByPartsOfTwoPeoplesNames() {
        assertThat(found(HERE.with(Facet.PERSON, List.of("ture lind")))).containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.with(Facet.PERSON, List.of("Lind Ture")))).containsExactlyInAnyOrder(SPRING, AUTUMN);
        assertThat(found(HERE.with(Facet.PERSON, List.of("Öqvist")))).containsExactly(SPRING);
        assertThat(found(HERE.with(Facet.PERSON, List.of("Oqvist")))).isEmpty();
        assertThat(found(HERE.with(Facet.PERSON, List.of("Ebba Lind")))).isEmpty();
        assertThat(found(HERE.with(Facet.PERSON, List.of("Frånvarande")))).isEmpty();
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
        assertThatThrownBy(() -> oldest.onPage(Integer.MAX_VALUE, 10)).isInstanceOf(IllegalArgumentException.class);
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
