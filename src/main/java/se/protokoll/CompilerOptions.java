package se.protokoll;

import java.util.List;

/** How Java is to compile in each of the program's processes; the start script gives its own the same. */
public final class CompilerOptions {

    /**
     * Less is inlined than by default. The code of an import is wide and flat, and compiling it with all that could be
     * inlined took as long as running it over thousands of files.
     */
    public static final List<String> ALL = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:MaxInlineLevel=9",
            "-XX:FreqInlineSize=100",
            "-XX:InlineSmallCode=1000");

    private CompilerOptions() {}
}
