package se.protokoll.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import se.protokoll.index.DocumentRows;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.IndexTemplates;
import se.protokoll.index.NodeOptions;
import se.protokoll.index.Retries;
import se.protokoll.index.StoredMeetings;
import se.protokoll.web.WebServer;
import se.protokoll.web.WebSettings;

/**
 * Fills an embedded node with generated meetings and measures how long the search page and the matrix take, over HTTP, as
 * a reader's browser asks for them. No search is measured twice, since Elasticsearch keeps what it counted. Arguments: the directory to keep the index in, which is filled only once, and the
 * number of meetings.
 */
public final class SearchBenchmark {

    private static final int BATCH = 250;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 100;
    private static final int TIMES = 5;

    private static final List<String> SEARCHES = List.of(
            "",
            "budget",
            "skolskjuts",
            "beslut om bidrag",
            "\"detaljplan för\"",
            "förskola -avgift",
            "vatten|avlopp",
            "organ:nämnden upphandling",
            "Lindqvist",
            "trafiksäkerhet vid skolan",
            "kommun:Vara budget",
            "§ 3");
    private static final List<String> REFINEMENTS = List.of(
            "", "", "&sort=newest", "&municipality=Vara", "&year=2011", "&decisions=true", "&page=3", "&party=S");

    private SearchBenchmark() {}

    /** Fills, measures, prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("protokoll-bench");
        int meetings = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        try (var node = EmbeddedNode.start(NodeOptions.in(directory));
                var connection = IndexConnection.to(node.uri())) {
            new IndexTemplates(connection).install();
            fill(connection, meetings);
            try (var server = WebServer.start(connection, WebSettings.local(directory))) {
                measure(server.port(), node.pid());
            }
        }
    }

    private static void fill(IndexConnection connection, int meetings) {
        var writer = new DocumentWriter(connection, Retries.PATIENT);
        int there = (int) new StoredMeetings(connection).count();
        var batch = new ArrayList<DocumentRows>();
        for (int number = there; number < meetings; number++) {
            batch.add(GeneratedMeetings.meeting(number));
            if (batch.size() == BATCH || number == meetings - 1) {
                writer.write(batch);
                batch.clear();
            }
            if (number % 10_000 == 0) {
                System.out.println(number + " meetings");
            }
        }
        writer.refresh();
        System.out.println(new StoredMeetings(connection).count() + " meetings");
    }

    private static void measure(int port, long node) throws IOException, InterruptedException {
        var random = new Random(7);
        var searches = new ArrayList<String>();
        var matrices = new ArrayList<String>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            String words = SEARCHES.get(random.nextInt(SEARCHES.size()));
            searches.add("/?q=" + encoded(words) + REFINEMENTS.get(random.nextInt(REFINEMENTS.size())) + since(round));
            matrices.add("/attendance?bodyKey="
                    + encoded(GeneratedMeetings.bodyKey(random.nextInt(GeneratedMeetings.BODIES))));
        }
        try (var client = HttpClient.newHttpClient()) {
            times(client, port, searches.subList(0, WARM_UP));
            times(client, port, matrices.subList(0, WARM_UP / 10));
            print("search page", client, port, searches.subList(WARM_UP, WARM_UP + ROUNDS), node);
            print("matrix", client, port, matrices.subList(WARM_UP, WARM_UP + ROUNDS), node);
            int day = WARM_UP + ROUNDS;
            for (String words : SEARCHES) {
                var addresses = new ArrayList<String>();
                for (int time = 0; time < TIMES; time++) {
                    addresses.add("/?q=" + encoded(words) + since(day++));
                }
                print("  " + words, client, port, addresses, node);
            }
        }
    }

    /** Another first day each time, before which nobody met, makes another search of it that finds the same. */
    private static String since(int number) {
        return "&from=" + LocalDate.of(1980, 1, 1).plusDays(number);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long[] times(HttpClient client, int port, List<String> addresses)
            throws IOException, InterruptedException {
        long[] times = new long[addresses.size()];
        for (int at = 0; at < times.length; at++) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + addresses.get(at)))
                    .build();
            long started = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            times[at] = System.nanoTime() - started;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(addresses.get(at) + " answered " + answer.statusCode());
            }
        }
        return times;
    }

    /** Time on the clock, and on the processors: the latter is the same on a machine that is busy with other work. */
    private static void print(String what, HttpClient client, int port, List<String> addresses, long node)
            throws IOException, InterruptedException {
        double before = processorMillis(node);
        long[] times = times(client, port, addresses);
        double processor = (processorMillis(node) - before) / times.length;
        Arrays.sort(times);
        System.out.printf(
                "%-32s median %6.1f ms   p95 %6.1f ms   longest %6.1f ms   processor %6.1f ms%n",
                what,
                times[times.length / 2] / 1e6,
                times[(int) Math.ceil(times.length * 0.95) - 1] / 1e6,
                times[times.length - 1] / 1e6,
                processor);
    }

    private static double processorMillis(long node) {
        return 1e3
                * (ProcessorTime.seconds(ProcessHandle.current())
                        + ProcessorTime.seconds(ProcessHandle.of(node).orElseThrow()));
    }
}
