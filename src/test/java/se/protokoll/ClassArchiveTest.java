package se.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClassArchiveTest {

    @TempDir
    Path home;

    @Test
    void isMadeByTheRunThatIsAskedToAndUsedByLaterOnes() throws Exception {
        assertThat(with(false)).isEmpty();
        assertThat(java(with(true))).isZero();

        assertThat(home.resolve("program.jsa")).exists();
        assertThat(with(false)).isNotEmpty();
        assertThat(java(with(false), "-Xshare:on")).isZero();
    }

    @Test
    void isNoHindranceWhereItIsDamaged() throws Exception {
        Files.writeString(home.resolve("program.jsa"), "damaged");

        assertThat(java(with(false))).isZero();
    }

    @Test
    void theStartScriptHasTheCompilerOptionsOfTheOtherProcesses() throws Exception {
        assertThat(Files.readString(Path.of("protokoll"))).contains(String.join(" ", CompilerOptions.ALL));
    }

    private List<String> with(boolean making) {
        String before = System.getProperty(Installation.PROPERTY);
        System.setProperty(Installation.PROPERTY, home.toString());
        System.setProperty("protokoll.class-archives", Boolean.toString(making));
        try {
            return ClassArchive.options("program");
        } finally {
            System.clearProperty("protokoll.class-archives");
            if (before == null) {
                System.clearProperty(Installation.PROPERTY);
            } else {
                System.setProperty(Installation.PROPERTY, before);
            }
        }
    }

    /** Runs a program that says nothing but its own words, whatever Java thinks of the archive; the exit code. */
    private static int java(List<String> options, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(more));
        var jar = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
        command.addAll(List.of("-cp", jar.getPath(), "com.sun.tools.javac.Main", "--version"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.inputReader().lines()).singleElement(STRING).startsWith("javac ");
        process.waitFor();
        return process.exitValue();
    }
}
