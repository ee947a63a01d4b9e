package se.protokoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.text.WordUtils;
import se.protokoll.text.DocumentReader;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.pdf.RecognizedPage;

/**
 * Prints texts on sheets, scans them well and badly, recognises them and compares the words with those that were
 * printed: how many are wrong, and how many the program says are. Needs Tesseract. Arguments: folder with texts, number
 * of sheets, folder for the scans, which does not exist yet.
 */
public final class ScanErrors {

    /** Share of words, of a hundred, that are wrong in fact and by the estimate, on a sheet. */
    private record Wrong(double inFact, double estimated) {}

    private ScanErrors() {}

    /** Scans, recognises, prints a line for each way of scanning. */
    public static void main(String[] args) throws IOException, UnreadableFileException {
        Path scans = Files.createDirectory(Path.of(args[2]));
        var reader = new DocumentReader();
        Map<BadScan, List<Wrong>> wrong = new HashMap<>();
        int number = 0;
        for (String text : texts(Path.of(args[0]), Integer.parseInt(args[1]))) {
            for (BadScan scan : BadScan.values()) {
                Path file = scans.resolve("%03d-%s.png".formatted(number, scan));
                ImageIO.write(scan.of(text, number), "png", file.toFile());
                Files.writeString(scans.resolve("%03d.txt".formatted(number)), text);
                wrong.computeIfAbsent(scan, any -> new ArrayList<>()).add(read(reader, file, text));
            }
            number++;
        }
        System.out.printf("%n%-10s %6s %10s %10s %12s%n", "scan", "pages", "wrong %", "said %", "off by (of 100)");
        for (BadScan scan : BadScan.values()) {
            var pages = wrong.getOrDefault(scan, List.of());
            System.out.printf(
                    "%-10s %6d %10.1f %10.1f %12.1f%n",
                    scan,
                    pages.size(),
                    pages.stream().mapToDouble(Wrong::inFact).average().orElse(0),
                    pages.stream().mapToDouble(Wrong::estimated).average().orElse(0),
                    pages.stream()
                            .mapToDouble(page -> Math.abs(page.inFact() - page.estimated()))
                            .average()
                            .orElse(0));
        }
    }

    private static Wrong read(DocumentReader reader, Path file, String printed) throws IOException {
        List<String> said;
        double estimated;
        try {
            var document = reader.read(file);
            said = words(document.text());
            estimated = document.recognized().stream()
                    .mapToDouble(RecognizedPage::misread)
                    .average()
                    .orElse(1);
        } catch (UnreadableFileException e) {
            said = List.of();
            estimated = 1;
        }
        var right = words(printed);
        return new Wrong(100 - 100.0 * common(right, said) / Math.max(right.size(), said.size()), 100 * estimated);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).toList();
    }

    /** How many words two texts have in common in the same order. */
    private static int common(List<String> one, List<String> other) {
        int[] above = new int[other.size() + 1];
        for (String word : one) {
            int[] row = new int[other.size() + 1];
            for (int i = 1; i < row.length; i++) {
                row[i] = word.equals(other.get(i - 1)) ? above[i - 1] + 1 : Math.max(row[i - 1], above[i]);
            }
            above = row;
        }
        return above[other.size()];
    }

    /** What fits on a sheet of each of the last files of a folder. */
    private static List<String> texts(Path folder, int count) throws IOException {
        try (var files = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (Path file : files.filter(any -> any.toString().endsWith(".txt"))
                    .sorted(Comparator.reverseOrder())
                    .limit(count)
                    .toList()) {
                texts.add(WordUtils.wrap(Files.readString(file).replaceAll("\\s+", " "), BadScan.WIDEST)
                        .lines()
                        .limit(BadScan.LINES)
                        .collect(Collectors.joining("\n")));
            }
            return texts;
        }
    }
}
