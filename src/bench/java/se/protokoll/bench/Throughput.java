package se.protokoll.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text one thread went through, in what time. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Throughput {

    /** Millions of characters that were read. */
    public double megacharacters;

    /** Seconds that the thread ran on a processor; less than the time that went by where the machine is shared. */
    public double processorSeconds;

    /** Seconds that went by; an iteration ends with the operation in hand, later than it was told to. */
    public double seconds;

    /** Does some work and counts it. */
    void count(long characters, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long started = System.nanoTime();
        work.run();
        seconds += (System.nanoTime() - started) / 1e9;
        processorSeconds += (threads.getCurrentThreadCpuTime() - before) / 1e9;
        megacharacters += characters / 1e6;
    }
}
