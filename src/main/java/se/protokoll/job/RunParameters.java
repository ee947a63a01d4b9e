package se.protokoll.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import se.protokoll.minutes.Outcome;

/**
 * What a run is told.
 *
 * @param run its number, from 1; the only parameter that makes it another run
 * @param roots the files and folders to import, absolute
 * @param retry outcomes: what ended in one of them before is read again
 * @param prune whether to remove what was read from files that are gone
 */
record RunParameters(long run, List<Path> roots, Set<Outcome> retry, boolean prune) {

    static final String RUN = "run";
    static final String ROOTS = "roots";
    private static final String RETRY = "retry";
    private static final String PRUNE = "prune";

    static RunParameters of(JobParameters parameters) {
        return new RunParameters(
                Objects.requireNonNull(parameters.getLong(RUN)),
                roots(Objects.requireNonNull(parameters.getString(ROOTS))),
                outcomes(parameters.getString(RETRY, "")),
                Boolean.parseBoolean(parameters.getString(PRUNE)));
    }

    static List<Path> roots(String parameter) {
        return Arrays.stream(parameter.split("\n")).map(Finding::pathOf).toList();
    }

    private static String roots(Collection<Path> roots) {
        return roots.stream().map(Finding::locationOf).collect(Collectors.joining("\n"));
    }

    private static Set<Outcome> outcomes(String parameter) {
        return Arrays.stream(parameter.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Outcome::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String outcomes(Set<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::name).sorted().collect(Collectors.joining(" "));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addLong(RUN, run, true)
                .addString(ROOTS, roots(roots), false)
                .addString(RETRY, outcomes(retry), false)
                .addString(PRUNE, String.valueOf(prune), false)
                .toJobParameters();
    }

    /** Whether this is what was asked for. */
    boolean isFor(ImportRequest request) {
        return roots.equals(request.paths()) && retry.equals(request.retry()) && prune == request.prune();
    }
}
