package se.protokoll.docker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a shell script as it stands. */
final class Script {

    private Script() {}

    /**
     * How it ended.
     *
     * @param exit its exit code
     * @param said what it printed, of both kinds
     */
    record Result(int exit, String said) {}

    static Result run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of("/bin/sh"), Stream.of(words)).toList())
                .redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"));
        process.environment().putAll(environment);
        var running = process.start();
        running.getOutputStream().close();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(running.waitFor(), said);
    }
}
