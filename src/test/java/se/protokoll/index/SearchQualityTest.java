package se.protokoll.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.extract.MinutesExtractor;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.text.DocumentReader;

/** What readers want to see comes first, more often than with Elasticsearch's plain analyzer for Swedish. */
class SearchQualityTest {

    private static final Path JUDGED = Path.of("src/test/resources/search-quality");
    private static final Path SAMPLES = Path.of("src/samples");
    private static final String PLAIN = "quality-plain";
    private static final int DEPTH = 10;

    /** The components of the plain analyzer, which the embedded node does not know by its name. */
    private static final String PLAIN_SETTINGS = """
            {"settings": {"analysis": {
               "filter": {
                 "stop_words": {"type": "stop", "stopwords": ["och", "det", "att", "i", "en", "jag", "hon", "som", "han",
                   "på", "den", "med", "var", "sig", "för", "så", "till", "är", "men", "ett", "om", "hade", "de", "av",
                   "icke", "mig", "du", "henne", "då", "sin", "nu", "har", "inte", "hans", "honom", "skulle", "hennes",
                   "där", "min", "man", "ej", "vid", "kunde", "något", "från", "ut", "när", "efter", "upp", "vi", "dem",
                   "vara", "vad", "över", "än", "dig", "kan", "sina", "här", "ha", "mot", "alla", "under", "någon",
                   "eller", "allt", "mycket", "sedan", "denna", "själv", "detta", "åt", "utan", "varit", "hur", "ingen",
                   "mitt", "ni", "bli", "blev", "oss", "din", "dessa", "några", "deras", "blir", "mina", "samma",
                   "vilken", "er", "sådan", "vår", "blivit", "dess", "inom", "mellan", "sådant", "varför", "varje",
                   "vilka", "ditt", "vem", "vilket", "sitta", "sådana", "vart", "dina", "vars", "vårt", "våra", "ert",
                   "era", "vilkas"]},
                 "stems": {"type": "stemmer", "language": "swedish"}},
               "analyzer": {"plain": {"type": "custom", "tokenizer": "standard",
                 "filter": ["lowercase", "stop_words", "stems"]}}}},
             "mappings": {"properties": {
               "meeting_id": {"type": "keyword"},
               "text": {"type": "text", "analyzer": "plain"},
               "title": {"type": "text", "analyzer": "plain"},
               "body": {"type": "text", "analyzer": "plain"}}}}
            """;

    private static final Map<String, Map<String, Integer>> QUERIES = new LinkedHashMap<>();

    /** An item as the plain index holds it. */
    record PlainItem(String meetingId, String text, String title, String body) {}

    /** Of its own: how much a word says depends on all that is indexed, so that others' minutes would change the order. */
    private static EmbeddedNode node;

    private static IndexConnection connection;

    @BeforeAll
    static void index(@TempDir Path data) throws Exception {
        node = EmbeddedNode.start(NodeOptions.in(data));
        connection = IndexConnection.to(node.uri());
        new IndexTemplates(connection).install();
        var documents = new ArrayList<DocumentRows>();
        for (String line : lines("documents.psv")) {
            String[] cells = line.split("\\|", -1);
            var minutes = SampleMinutes.of(cells[1], LocalDate.of(2015, 5, 5));
            for (String person : cells[4].split(";", -1)) {
                minutes.person(person, new Municipality("2260", "Ånge"), "S", Presence.PRESENT);
            }
            documents.add(minutes.item("1", cells[2], cells[3]).rows(cells[0]));
        }
        var extractor = new MinutesExtractor(LanguageModels.load());
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample :
                    samples.filter(file -> !file.endsWith("README.md")).toList()) {
                String name = sample.getFileName().toString().replaceAll("\\.[a-z]+$", "");
                var read = extractor.meetings(new DocumentReader().read(sample)).getFirst();
                documents.add(RowComposer.compose(
                        read.minutes(),
                        read.source(),
                        new DocumentFacts(sample.toString(), "", name, 1, "test", 1, 1)));
            }
        }
        var writer = new DocumentWriter(connection, Retries.PATIENT);
        assertThat(writer.write(documents)).isEmpty();
        writer.refresh();
        indexPlainly(documents);
        for (String line : lines("queries.psv")) {
            String[] cells = line.split("\\|", -1);
            var relevant = new LinkedHashMap<String, Integer>();
            for (String judged : cells[1].split(" ", -1)) {
                String[] grade = judged.split(":", -1);
                relevant.put(grade[0], Integer.valueOf(grade[1]));
            }
            QUERIES.put(cells[0], relevant);
        }
    }

    @AfterAll
    static void stop() {
        if (connection != null) {
            connection.close();
        }
        if (node != null) {
            node.close();
        }
    }

    private static void indexPlainly(List<DocumentRows> documents) {
        connection.ask(client ->
                client.indices().create(create -> create.index(PLAIN).withJson(new StringReader(PLAIN_SETTINGS))));
        var bulk = new BulkRequest.Builder().refresh(Refresh.True);
        documents.stream()
                .flatMap(document -> document.items().stream())
                .map(item -> new PlainItem(
                        item.keys().meetingId(),
                        item.text(),
                        Objects.requireNonNullElse(item.title(), ""),
                        Objects.requireNonNullElse(item.keys().body(), "")))
                .forEach(item -> bulk.operations(
                        operation -> operation.index(index -> index.index(PLAIN).document(item))));
        assertThat(connection.ask(client -> client.bulk(bulk.build())).errors()).isFalse();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(JUDGED.resolve(file)).stream().skip(1).toList();
    }

    private static List<String> ours(String query) {
        var search = new MinutesSearch(connection);
        return search.meetings(SearchRequest.of(query).onPage(0, DEPTH)).hits().stream()
                .map(hit -> hit.meeting().meetingId())
                .toList();
    }

    private static List<String> plain(String query) {
        var answer = connection.ask(client -> client.search(
                search -> search.index(PLAIN)
                        .size(DEPTH)
                        .query(words -> words.simpleQueryString(text -> text.query(query)
                                .fields("text", "title^3", "body^2")
                                .defaultOperator(Operator.And)))
                        .collapse(collapse -> collapse.field("meeting_id")),
                PlainItem.class));
        return answer.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).meetingId())
                .toList();
    }

    /** How near the order comes to the best there could be, from 0 to 1 (Järvelin and Kekäläinen 2002). */
    private static double ndcg(List<String> found, Map<String, Integer> relevant) {
        double gain = 0;
        for (int at = 0; at < found.size(); at++) {
            gain += gain(relevant.getOrDefault(found.get(at), 0), at);
        }
        var grades = relevant.values().stream()
                .sorted((one, other) -> other - one)
                .limit(DEPTH)
                .toList();
        double best = 0;
        for (int at = 0; at < grades.size(); at++) {
            best += gain(grades.get(at), at);
        }
        return gain / best;
    }

    private static double gain(int grade, int at) {
        return (Math.pow(2, grade) - 1) / (Math.log(at + 2) / Math.log(2));
    }

    @Test
    void findsWhatReadersWantBetterThanThePlainAnalyzer() {
        double ours = 0;
        double plain = 0;
        var report = new StringBuilder();
        for (var query : QUERIES.entrySet()) {
            double our = ndcg(ours(query.getKey()), query.getValue());
            double their = ndcg(plain(query.getKey()), query.getValue());
            ours += our;
            plain += their;
            if (our < 0.999) {
                report.append(
                        "%-36s %.3f (plain %.3f) %s%n".formatted(query.getKey(), our, their, ours(query.getKey())));
            }
        }
        ours /= QUERIES.size();
        plain /= QUERIES.size();
        System.out.printf(
                "nDCG@10 over %d queries: %.3f, plain analyzer %.3f%n%s", QUERIES.size(), ours, plain, report);

        assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ours).as(report.toString()).isGreaterThan(0.92).isGreaterThan(plain + 0.3);
    }
}
