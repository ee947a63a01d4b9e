package se.protokoll.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The formats that minutes come in, and how many in a hundred come in each. */
enum MinutesFormat {
    PDF(60),
    DOCX(20),
    HTML(10),
    TXT(5),
    RTF(5);

    private final int percent;

    MinutesFormat(int percent) {
        this.percent = percent;
    }

    /** In every hundred numbers in a row each format has its share. */
    static MinutesFormat of(int number) {
        int at = number * 37 % 100;
        for (var format : values()) {
            at -= format.percent;
            if (at < 0) {
                return format;
            }
        }
        throw new IllegalStateException("The shares do not come to a hundred.");
    }

    void write(InventedMinutes minutes, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + "." + name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (this) {
                case PDF -> MinutesPdf.write(minutes, out);
                case DOCX -> docx(minutes, out);
                case HTML -> out.write(html(minutes).getBytes(StandardCharsets.UTF_8));
                case TXT -> out.write(text(minutes).getBytes(StandardCharsets.UTF_8));
                case RTF -> out.write(rtf(minutes).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String text(InventedMinutes minutes) {
        return minutes.pages().stream().map(page -> String.join("\n", page)).collect(Collectors.joining("\n\n"));
    }

    private static String html(InventedMinutes minutes) {
        return text(minutes)
                .lines()
                .map(line -> "<p>" + line + "</p>\n")
                .collect(Collectors.joining(
                        "",
                        "<!doctype html><html lang=sv><meta charset=utf-8><title>" + minutes.title() + "</title><body>",
                        "</body></html>"));
    }

    private static String rtf(InventedMinutes minutes) {
        var rtf = new StringBuilder("{\\rtf1\\ansi ");
        text(minutes).lines().forEach(line -> {
            line.chars().forEach(letter -> {
                if (letter < 128) {
                    rtf.append((char) letter);
                } else {
                    rtf.append("\\u").append(letter).append('?');
                }
            });
            rtf.append("\\par\n");
        });
        return rtf.append('}').toString();
    }

    private static void docx(InventedMinutes minutes, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            text(minutes)
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
    }
}
