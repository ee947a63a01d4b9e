package se.protokoll.text.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Does what the file says, as the worst of parsers do. Tika finds it only on a class path that has the directory of
 * {@link #installIn}.
 */
public final class HostileParser implements Parser {

    /** How the names of the files begin that the deed "litter" leaves in the process's temporary folder. */
    static final String LITTER = "skräp";

    private static final long serialVersionUID = 1L;

    private static final MediaType TYPE = MediaType.application("x-hostile");

    private static final Queue<byte[]> KEPT = new ConcurrentLinkedQueue<>();

    /** Makes a directory through which a reader's process finds the parser, for files named {@code *.hostile}. */
    public static Path installIn(Path directory) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(Parser.class.getName()), HostileParser.class.getName());
        Files.writeString(directory.resolve("custom-mimetypes.xml"), """
                        <mime-info><mime-type type="%s"><glob pattern="*.hostile"/><sub-class-of type="text/plain"/>
                        </mime-type></mime-info>
                        """.formatted(TYPE));
        return directory;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        String deed = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        switch (deed) {
            case "hang" -> hang();
            case "spin" -> spin();
            case "allocate" -> allocate();
            case "slow" -> pause(2_000);
            case "litter" -> litter();
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(1);
            case "recurse" -> recurse(0);
            case "throw" -> throw new LinkageError("a library is missing");
            case "print" -> System.out.println("this is no answer");
            case "SEGV", "KILL" -> signal(deed);
            default -> throw new IOException("What is " + deed + "?");
        }
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.element("p", "Den lever än.");
        xhtml.endDocument();
    }

    /** Deaf to interruption, as a parser that loops is. */
    private static void hang() {
        while (true) {
            pause(1_000);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            // It hears nothing.
        }
    }

    private static void litter() throws IOException {
        Files.createTempFile(LITTER, ".tmp");
        Runtime.getRuntime().halt(1);
    }

    private static void spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
    }

    /** And goes on when there is no more, as parsers do that catch everything. */
    private static void allocate() {
        while (true) {
            try {
                KEPT.add(new byte[1 << 20]);
            } catch (OutOfMemoryError e) {
                KEPT.add(new byte[0]);
            }
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }

    private static void signal(String name) throws IOException {
        new ProcessBuilder(
                        "kill",
                        "-" + name,
                        Long.toString(ProcessHandle.current().pid()))
                .start();
        hang();
    }
}
