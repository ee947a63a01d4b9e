package se.protokoll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokoll.index.AttendanceRows;
import se.protokoll.index.DecisionCounts;
import se.protokoll.index.EmbeddedNodeFixture;
import se.protokoll.index.Filters;
import se.protokoll.index.SampleMinutes;
import se.protokoll.index.StoredMeetings;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Outcome;
import se.protokoll.minutes.Presence;

/** The reports over a real index; bodies are named after this test, since tests share one node. */
class RegisterReportsTest {

    private static final Municipality ORSA = new Municipality("2034", "Orsa");
    private static final Municipality RATTVIK = new Municipality("2031", "Rättvik");
    private static final Filters HERE = Filters.NONE.withBody("Rapportprovets");

    private static final StoredMeetings MEETINGS = new StoredMeetings(EmbeddedNodeFixture.connection());
    private static final AttendanceRows ATTENDANCE = new AttendanceRows(EmbeddedNodeFixture.connection());

    @BeforeAll
    static void write() {
        var writer = EmbeddedNodeFixture.writer();
        SampleMinutes january = meeting(2020, 1)
                .person("Majken Ulvsdotter", ORSA, "C", Presence.PRESENT, "ordförande")
                .person("Torvald Skoghed", RATTVIK, "XYZ", Presence.ABSENT)
                .item("1", "Öppnande")
                .decision("att öppna mötet")
                .decision("att gå vidare");
        SampleMinutes copy = meeting(2020, 1)
                .person("Majken Ulvsdotter", ORSA, "C", Presence.PRESENT, "ordförande")
                .item("1", "Öppnande")
                .decision("att öppna mötet");
        SampleMinutes may = meeting(2020, 5)
                .person("Majken Ulvsdotter", ORSA, "c", Presence.ABSENT)
                .person("Torvald Skoghed", RATTVIK, "XYZ", Presence.PARTIAL)
                .item("1", "Avslutning")
                .decision("att avsluta mötet");
        assertThat(writer.write(
                        List.of(january.rows("rapport-1"), copy.rows("rapport-1-kopia"), may.rows("rapport-2"))))
                .isEmpty();
        writer.refresh();
    }

    private static SampleMinutes meeting(int year, int month) {
        return SampleMinutes.of("Rapportprovets råd", LocalDate.of(year, month, 9));
    }

    @Test
    void meetingsCountOnceHoweverManyFilesTellOfThem() {
        var report = MeetingsReport.of(MEETINGS, HERE);

        assertThat(report.rows())
                .extracting(row -> row.get(0), row -> row.getLast())
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 9), "rapport-1"), tuple(LocalDate.of(2020, 5, 9), "rapport-2"));
        assertThat(report.notes()).singleElement().asString().startsWith("1 fil gäller möten");
    }

    @Test
    void whoRepresentedAMunicipalityAndFromWhenToWhen() {
        var report = RepresentativesReport.of(ATTENDANCE, MEETINGS, List.of("orsa"), HERE);

        assertThat(report.rows())
                .containsExactly(ReportTable.row(
                        "Orsa",
                        "Rapportprovets råd",
                        "Majken Ulvsdotter",
                        "c",
                        "ordförande",
                        LocalDate.of(2020, 1, 9),
                        LocalDate.of(2020, 5, 9),
                        1,
                        1));
        assertThat(RepresentativesReport.of(ATTENDANCE, MEETINGS, List.of(), HERE)
                        .rows())
                .hasSize(2);
    }

    @Test
    void aMunicipalitysOwnBodiesAreAmongThoseItWasRepresentedIn() {
        var writer = EmbeddedNodeFixture.writer();
        writer.write(List.of(SampleMinutes.of("Egenprovets nämnd", LocalDate.of(2021, 3, 4))
                .ownedBy(RATTVIK)
                .person("Gun Åslund", "S", "S")
                .person("Siv Tallbo", null, null)
                .person("Rolf Konsult", "Ekologbyrån", null)
                .person("Majken Ulvsdotter", ORSA, "C", Presence.PRESENT)
                .rows("rapport-egen")));
        writer.refresh();
        var filters = Filters.NONE.withBody("Egenprovets");

        assertThat(RepresentativesReport.of(ATTENDANCE, MEETINGS, List.of("Rättvik"), filters)
                        .rows())
                .extracting(row -> row.get(0), row -> row.get(2))
                .containsExactly(tuple("Rättvik", "Gun Åslund"), tuple("Rättvik", "Siv Tallbo"));
        assertThat(RepresentativesReport.of(ATTENDANCE, MEETINGS, List.of(), filters)
                        .rows())
                .hasSize(3);
        assertThat(UnknownsReport.of(ATTENDANCE, MEETINGS, filters, 10).rows())
                .as("parties are known")
                .extracting(row -> row.get(1))
                .containsExactly("Ekologbyrån");
    }

    @Test
    void decisionsByYear() {
        var report = DecisionsReport.of(new DecisionCounts(EmbeddedNodeFixture.connection()), MEETINGS, HERE);

        assertThat(report.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(0, 2)).isEqualTo(ReportTable.row("2020", 3L)));
    }

    @Test
    void monthsWithoutMinutesBetweenTheFirstAndTheLast() {
        var report = CompletenessReport.of(MEETINGS, HERE);

        assertThat(report.rows())
                .containsExactly(
                        ReportTable.row("Rapportprovets råd", null, 2, "2020-01", "2020-05", 5, 3, "2020-02–2020-04"));
    }

    @Test
    void spellingsThatAreNotKnown() {
        var report = UnknownsReport.of(ATTENDANCE, MEETINGS, HERE, 10);

        assertThat(report.rows()).hasSize(1);
        assertThat(report.rows().getFirst().subList(0, 3)).isEqualTo(ReportTable.row("parti", "XYZ", 2L));
    }

    @Test
    void filesByOutcome() {
        assertThat(OutcomesReport.of(Map.of(Outcome.EMPTY, 2, Outcome.INDEXED, 5))
                        .rows())
                .extracting(row -> row.subList(0, 2))
                .containsExactly(ReportTable.row("indexed", 5), ReportTable.row("empty", 2));
    }
}
