package se.protokoll.bench;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and says what they come to in millions of characters a second. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Takes the options of JMH.
     *
     * @throws CommandLineOptionException if there is no such option
     * @throws RunnerException if a benchmark cannot be run
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .shouldFailOnError(true)
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-12s %14s %20s%n", "one thread", "MB a second", "MB a CPU second");
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            double megabytes = counter(result, "megacharacters");
            System.out.printf(
                    "%-12s %14.2f %20.2f%n",
                    name.substring(name.lastIndexOf('.') + 1),
                    megabytes / counter(result, "seconds"),
                    megabytes / counter(result, "processorSeconds"));
        }
        System.out.println("1 MB = 1,000,000 characters.");
    }

    private static double counter(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name)).getScore();
    }
}
