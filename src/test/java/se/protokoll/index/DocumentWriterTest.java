package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.index.UnreliableProxy.Fate;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;

class DocumentWriterTest {

    private static final Municipality YDRE = new Municipality("0512", "Ydre");
    private static final LocalDate DAY = LocalDate.of(2020, 5, 6);
    private static final Retries QUICK = new Retries(4, Duration.ofMillis(1), Duration.ofMillis(2));

    private final DocumentWriter writer = EmbeddedNodeFixture.writer();

    @Test
    void writingADocumentAgainChangesNothing() {
        DocumentRows rows = document("skriv-igen", 3);
        writer.write(List.of(rows));
        Map<String, Object> first = StoredRows.of("skriv-igen");

        assertThat(writer.write(List.of(rows))).isEmpty();

        assertThat(first).hasSize(1 + 4 + 1 + 3);
        assertThat(StoredRows.of("skriv-igen")).isEqualTo(first);
    }

    @Test
    void aShorterVersionLeavesNothingOfTheLongerOne() {
        writer.write(List.of(document("skriv-kortare", 5)));

        writer.write(List.of(document("skriv-kortare", 2)));

        assertThat(StoredRows.of("skriv-kortare")).isEqualTo(storedAs(document("skriv-kortare", 2)));
    }

    @Test
    void whatACrashLeftIsReplacedByTheNextVersion() throws IOException {
        writer.write(List.of(document("skriv-krasch", 6)));
        List<Fate> diesAfterTheFirstRequest = List.of(Fate.PASSED_ON);
        try (UnreliableProxy proxy = proxy(diesAfterTheFirstRequest, Fate.CUT_OFF);
                IndexConnection connection = IndexConnection.to(proxy.uri())) {
            DocumentWriter dying = new DocumentWriter(connection, new Retries(1, Duration.ZERO, Duration.ZERO));
            assertThatThrownBy(() -> dying.write(List.of(document("skriv-krasch", 1))))
                    .isInstanceOf(IndexUnavailableException.class);
        }

        writer.write(List.of(document("skriv-krasch", 2)));

        assertThat(StoredRows.of("skriv-krasch")).isEqualTo(storedAs(document("skriv-krasch", 2)));
    }

    @Test
    void tunesInAgainWhenElasticsearchIsBusyAwayOrCutOff() throws IOException {
        List<Fate> trouble =
                List.of(Fate.TOO_MANY_REQUESTS, Fate.CUT_OFF, Fate.UNAVAILABLE, Fate.PASSED_ON, Fate.ROW_TOO_MANY);
        try (UnreliableProxy proxy = proxy(trouble, Fate.PASSED_ON);
                IndexConnection connection = IndexConnection.to(proxy.uri())) {
            DocumentRows noParts = new DocumentRows(
                    document("skriv-envist", 1).meeting(),
                            List.of(document("skriv-envist", 1).items().getFirst()),
                    List.of(), List.of());

            assertThat(new DocumentWriter(connection, QUICK).write(List.of(noParts)))
                    .isEmpty();

            assertThat(proxy.bulks()).isEqualTo(6);
            assertThat(StoredRows.of("skriv-envist")).hasSize(2);
        }
    }

    @Test
    void givesUpAfterABoundedNumberOfAttempts() throws IOException {
        try (UnreliableProxy proxy = proxy(List.of(), Fate.UNAVAILABLE);
                IndexConnection connection = IndexConnection.to(proxy.uri())) {
            DocumentWriter patient = new DocumentWriter(connection, QUICK);

            assertThatThrownBy(() -> patient.write(List.of(document("skriv-aldrig", 1))))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("503");

            assertThat(proxy.bulks()).isEqualTo(QUICK.attempts());
        }
        assertThat(StoredRows.of("skriv-aldrig")).isEmpty();
    }

    @Test
    void aDocumentThatIsRefusedIsReportedAndLeavesNoRowWhileOthersAreWritten() {
        writer.write(List.of(document("skriv-nekad", 2)));
        DocumentRows good = document("skriv-god", 1);
        DocumentRows bad = document("skriv-nekad", 3);
        DecisionRow decision = bad.decisions().getFirst();
        DecisionRow tooLong = new DecisionRow(
                decision.keys(),
                1,
                null,
                null,
                decision.text(),
                "other",
                false,
                List.of(),
                List.of(),
                0,
                1,
                1,
                "r".repeat(40_000),
                1,
                MeetingTraits.none());
        DocumentRows refused =
                new DocumentRows(bad.meeting(), bad.items(), bad.attendance(), List.of(decision, tooLong));

        List<Rejection> rejections = writer.write(List.of(refused, good));

        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.documentId()).isEqualTo("skriv-nekad");
            assertThat(rejection.reason()).contains("rule");
            assertThat(rejection.leftovers()).isFalse();
        });
        assertThat(StoredRows.of("skriv-nekad")).isEmpty();
        assertThat(StoredRows.of("skriv-god")).isNotEmpty();
    }

    @Test
    void aFileWithFewerMeetingsThanBeforeLeavesNothingOfTheOthers() {
        writer.write(file("skriv-band", 3));
        assertThat(StoredRows.of("skriv-band.2")).hasSize(9);
        assertThat(StoredRows.of("skriv-band.3")).hasSize(9);

        writer.write(file("skriv-band", 2));

        assertThat(StoredRows.of("skriv-band")).hasSize(9);
        assertThat(StoredRows.of("skriv-band.2")).hasSize(9);
        assertThat(StoredRows.of("skriv-band.3")).isEmpty();

        writer.delete(List.of("skriv-band"));
        assertThat(StoredRows.of("skriv-band")).isEmpty();
        assertThat(StoredRows.of("skriv-band.2")).isEmpty();
    }

    @Test
    void whatACrashLeftOfAFileWithSeveralMeetingsGoesWithTheNextVersion() throws IOException {
        List<Fate> diesAfterTheSecondRequest = List.of(Fate.PASSED_ON, Fate.PASSED_ON);
        try (UnreliableProxy proxy = proxy(diesAfterTheSecondRequest, Fate.CUT_OFF);
                IndexConnection connection = IndexConnection.to(proxy.uri())) {
            DocumentWriter dying = new DocumentWriter(connection, new Retries(1, Duration.ZERO, Duration.ZERO));
            assertThatThrownBy(() -> dying.write(file("skriv-bandkrasch", 3)))
                    .isInstanceOf(IndexUnavailableException.class);
        }
        assertThat(StoredRows.of("skriv-bandkrasch.3")).isNotEmpty();

        writer.write(file("skriv-bandkrasch", 1));

        assertThat(StoredRows.of("skriv-bandkrasch")).hasSize(9);
        assertThat(StoredRows.of("skriv-bandkrasch.2")).isEmpty();
        assertThat(StoredRows.of("skriv-bandkrasch.3")).isEmpty();
    }

    @Test
    void deletesEveryRowOfADocumentAndNoOther() {
        writer.write(List.of(document("skriv-bort", 3), document("skriv-kvar", 3)));

        writer.delete(List.of("skriv-bort", "skriv-finns-inte"));

        assertThat(StoredRows.of("skriv-bort")).isEmpty();
        assertThat(StoredRows.of("skriv-kvar")).hasSize(9);
    }

    @Test
    void splitsByBytesWhatWouldBeTooMuchForOneRequest() throws IOException {
        String paragraph = "Lång text om vattnet i sjön. ".repeat(100_000);
        try (UnreliableProxy proxy = proxy(List.of(), Fate.PASSED_ON);
                IndexConnection connection = IndexConnection.to(proxy.uri())) {
            SampleMinutes minutes = SampleMinutes.of("Skrivprovets nämnd", DAY);
            for (int item = 1; item <= 4; item++) {
                minutes.item(Integer.toString(item), "Ärende", paragraph);
            }

            assertThat(new DocumentWriter(connection, QUICK).write(List.of(minutes.rows("skriv-stort"))))
                    .isEmpty();

            assertThat(proxy.bulks()).isEqualTo(1 + 3);
        }
        writer.delete(List.of("skriv-stort"));
    }

    @Test
    void whatIsRefusedToBeDeletedIsReportedAndGoesNextTime() throws Exception {
        writer.write(file("skriv-fast", 2));
        writer.write(List.of(document("skriv-los", 1)));
        var rejections = BlockedIndex.during(() -> writer.delete(List.of("skriv-fast")));
        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.documentId()).isEqualTo("skriv-fast");
            assertThat(rejection.reason()).contains("blocked");
            assertThat(rejection.leftovers()).isTrue();
        });

        assertThat(writer.delete(List.of("skriv-fast", "skriv-los"))).isEmpty();

        assertThat(StoredRows.of("skriv-fast")).isEmpty();
        assertThat(StoredRows.of("skriv-fast.2")).isEmpty();
    }

    @Test
    void aRejectionSaysThatRowsAreLeftAndTheyGoNextTime() throws Exception {
        writer.write(List.of(document("skriv-halv", 2)));
        var rejections = BlockedIndex.during(() -> writer.write(List.of(document("skriv-halv", 3))));
        assertThat(rejections).singleElement().returns(true, Rejection::leftovers);
        assertThat(StoredRows.of("skriv-halv")).isNotEmpty();

        writer.delete(List.of("skriv-halv"));

        assertThat(StoredRows.of("skriv-halv")).isEmpty();
    }

    @Test
    void aShardThatCannotSayYetWhatThereIsIsAskedAgain() throws IOException {
        writer.write(List.of(document("skriv-vaknar", 5), document("skriv-vaknar-bort", 5)));
        try (WakingShard shard = new WakingShard();
                IndexConnection connection = IndexConnection.to(shard.uri())) {
            DocumentWriter patient = new DocumentWriter(connection, QUICK);

            shard.fallAsleep(2);
            assertThat(patient.write(List.of(document("skriv-vaknar", 2)))).isEmpty();
            shard.fallAsleep(2);
            assertThat(patient.delete(List.of("skriv-vaknar-bort"))).isEmpty();
            shard.fallAsleep(QUICK.attempts());
            assertThatThrownBy(() -> patient.delete(List.of("skriv-vaknar")))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("no_shard_available_action_exception");
        }

        assertThat(StoredRows.of("skriv-vaknar")).isEqualTo(storedAs(document("skriv-vaknar", 2)));
        assertThat(StoredRows.of("skriv-vaknar-bort")).isEmpty();
    }

    /** Answers for a few times what was read by {@code _id} as a shard does that is being recovered. */
    private static final class WakingShard extends NodeProxy {

        private static final String NOT_YET = """
                {"docs": [{"_index": "any", "_id": "any", "error": {"root_cause": [],
                 "type": "no_shard_available_action_exception", "reason": "recovering"}}]}""";

        private final AtomicInteger asleep = new AtomicInteger();

        WakingShard() throws IOException {
            super(EmbeddedNodeFixture.node().uri(), HttpServer.create(FREE_PORT, 0));
            listen();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + port());
        }

        void fallAsleep(int answers) {
            asleep.set(answers);
        }

        @Override
        void answer(HttpExchange exchange, byte[] body) throws IOException {
            if (exchange.getRequestURI().getPath().endsWith("/_mget") && asleep.getAndDecrement() > 0) {
                send(exchange, 200, NOT_YET);
            } else {
                passOn(exchange, body);
            }
        }
    }

    private static UnreliableProxy proxy(List<Fate> fates, Fate afterwards) throws IOException {
        return new UnreliableProxy(EmbeddedNodeFixture.node().uri(), fates, afterwards);
    }

    /** One head, as many items as told, each with a decision, and one person. */
    private static DocumentRows document(String id, int items) {
        return minutes(items).rows(id);
    }

    private static SampleMinutes minutes(int items) {
        SampleMinutes minutes =
                SampleMinutes.of("Skrivprovets nämnd", DAY).person("Nils Ekvall", YDRE, "S", Presence.PRESENT);
        for (int item = 1; item <= items; item++) {
            minutes.item(Integer.toString(item), "Ärende " + item + " av " + items, "Text.")
                    .decision("att besluta " + item);
        }
        return minutes;
    }

    private static List<DocumentRows> file(String id, int meetings) {
        return IntStream.rangeClosed(1, meetings)
                .mapToObj(number -> minutes(3).rows(id, number, meetings))
                .toList();
    }

    private Map<String, Object> storedAs(DocumentRows rows) {
        writer.delete(List.of(rows.documentId()));
        writer.write(List.of(rows));
        return StoredRows.of(rows.documentId());
    }
}
