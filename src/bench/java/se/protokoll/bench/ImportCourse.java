package se.protokoll.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How an import went: what had been used when so many meetings were written, looked at some times a second. */
final class ImportCourse {

    /** Kinds of processes that are the program, not servers it writes to. */
    private static final List<String> PROGRAM = List.of("main", "worker", "reader");

    private final List<Look> looks = new ArrayList<>();

    /**
     * What a look showed.
     *
     * @param seconds since the start
     * @param meetings how many were written
     * @param processorSeconds by kind of process, since the processes began
     * @param compilingSeconds of those, what Java took to compile in the program's processes
     */
    record Look(double seconds, long meetings, Map<String, Double> processorSeconds, double compilingSeconds) {

        double of(String kind) {
            return processorSeconds.getOrDefault(kind, 0.0);
        }

        double ofProgram() {
            return PROGRAM.stream().mapToDouble(this::of).sum();
        }

        double ofProgramBesideCompiling() {
            return ofProgram() - compilingSeconds;
        }

        double ofAll() {
            return processorSeconds.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    void add(Look look) {
        looks.add(look);
    }

    /** How many meetings were written in the end. */
    long meetings() {
        return looks.getLast().meetings();
    }

    /** How much something grew over the whole import. */
    double whole(ToDoubleFunction<Look> what) {
        return what.applyAsDouble(looks.getLast()) - what.applyAsDouble(looks.getFirst());
    }

    /** How much something grew while some of the meetings were written, given as shares of all of them. */
    double between(double from, double to, ToDoubleFunction<Look> what) {
        return at(to * meetings(), what) - at(from * meetings(), what);
    }

    /** Between two looks everything is taken to grow evenly. */
    private double at(double meetings, ToDoubleFunction<Look> what) {
        int after = 0;
        while (looks.get(after).meetings() < meetings) {
            after++;
        }
        double later = what.applyAsDouble(looks.get(after));
        if (after == 0) {
            return later;
        }
        var before = looks.get(after - 1);
        double share = (meetings - before.meetings()) / (looks.get(after).meetings() - before.meetings());
        double earlier = what.applyAsDouble(before);
        return earlier + share * (later - earlier);
    }
}
