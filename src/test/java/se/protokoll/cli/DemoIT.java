package se.protokoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.protokoll.index.IndexTemplates;

/** {@code protokoll demo} of the built program, as the README promises it. */
class DemoIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void printsWhatTheReadmeShowsAndServesThePagesUntilItIsStopped(@TempDir Path data) throws Exception {
        Process demo = start(data);
        try (var output = demo.inputReader()) {
            String printed = readUntilServing(output);

            assertThat(withoutPort(printed.replace(data.toString(), "~/.protokoll-demo/" + IndexTemplates.VERSION)))
                    .isEqualTo(withoutPort(inReadme()));
            var address = ADDRESS.matcher(printed);
            assertThat(address.find()).isTrue();
            assertThat(page(address.group() + "/?q=budget")).contains("Bruksbygden");

            Process second = start(data);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(errors(data))
                    .content()
                    .contains("används redan av ett annat Protokoll. Avsluta det, eller välj en annan")
                    .doesNotContain("Exception");

            var node = demo.descendants().toList();
            assertThat(node).hasSize(1);
            demo.destroy();
            assertThat(demo.waitFor()).isEqualTo(143);
            assertThat(node)
                    .allSatisfy(process -> assertThat(process.onExit()
                                    .orTimeout(30, TimeUnit.SECONDS)
                                    .join()
                                    .isAlive())
                            .isFalse());
        } finally {
            demo.descendants().forEach(ProcessHandle::destroyForcibly);
            demo.destroyForcibly();
        }
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Path.of("target", "protokoll", "lib").toAbsolutePath() + "/*",
                        "se.protokoll.cli.Protokoll",
                        "demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors(data).toFile()))
                .start();
    }

    private static Path errors(Path data) {
        return data.resolve("errors.txt");
    }

    private static String readUntilServing(BufferedReader output) throws IOException {
        var printed = new StringBuilder();
        String line = output.readLine();
        while (line != null) {
            printed.append(line).append('\n');
            if (ADDRESS.matcher(line).find()) {
                break;
            }
            line = output.readLine();
        }
        return printed.toString();
    }

    private static String inReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String fence = "```text\n";
        int start = readme.indexOf(fence, readme.indexOf("./protokoll demo")) + fence.length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String withoutPort(String text) {
        return ADDRESS.matcher(text).replaceAll("http://localhost:PORT");
    }

    private static String page(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
