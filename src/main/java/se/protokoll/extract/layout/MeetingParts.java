package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokoll.extract.words.Keywords;
import se.protokoll.text.Block;
import se.protokoll.text.Cell;
import se.protokoll.text.SourceDocument;
import se.protokoll.text.pdf.RecognizedPage;

/**
 * Cuts a file that holds the minutes of several meetings, such as a year's volume, into one document for each. The next
 * begins with another cover sheet, which the page header above it belongs to.
 */
public final class MeetingParts {

    private static final Pattern COVER = Pattern.compile(
            "(?:plats och tid|tid och plats|plats/tid)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a cover begins with. */
    private static final Keywords COVER_WORDS = Keywords.within("plats och tid", "tid och plats", "plats/tid");

    private static final Pattern LIST = Pattern.compile(
            "(?:beslutande|närvarande|ledamöter|deltagare).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ITEM = Pattern.compile("(?:\\p{Lu}\\p{L}{0,5}\\s)?§\\s*\\d+\\s.*");

    private static final Pattern HEADER = Pattern.compile(
            "kommun|protokoll|nämnd|styrelse|fullmäktige|utskott|\\d{4}-\\d\\d-\\d\\d|sida|blad",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LABEL_LINE = 300;
    private static final int LINES_TO_LIST = 6;
    private static final int HEADER_LINES = 6;

    private MeetingParts() {}

    /** The parts in order, together the whole text; the document itself where it holds one meeting. */
    public static List<SourceDocument> of(SourceDocument document) {
        if (!holdsTwoCovers(document.text())) {
            return List.of(document);
        }
        var starts = furtherStarts(Layout.of(document));
        if (starts.isEmpty()) {
            return List.of(document);
        }
        List<SourceDocument> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            parts.add(part(document, from, start));
            from = start;
        }
        parts.add(part(document, from, document.text().length()));
        return List.copyOf(parts);
    }

    private static boolean holdsTwoCovers(String text) {
        var cover = COVER.matcher(text);
        boolean one = false;
        int at = COVER_WORDS.next(text, 0, text.length());
        while (at >= 0) {
            boolean found = cover.region(at, text.length()).lookingAt();
            if (found && one) {
                return true;
            }
            one |= found;
            at = COVER_WORDS.next(text, found ? cover.end() : at + 1, text.length());
        }
        return false;
    }

    private static List<Integer> furtherStarts(Layout layout) {
        var lines = layout.lines();
        List<Integer> starts = new ArrayList<>();
        boolean cover = false;
        boolean item = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = layout.text(lines.get(i));
            if (text.length() > LONGEST_LABEL_LINE) {
                continue;
            }
            boolean here = COVER.matcher(text).lookingAt() && listFollows(layout, i);
            if (here && item) {
                starts.add(lines.get(aboveHeader(layout, i)).start());
                item = false;
            }
            cover |= here;
            item |= cover && ITEM.matcher(text).matches();
        }
        return starts;
    }

    private static SourceDocument part(SourceDocument document, int from, int to) {
        var blocks = document.blocks().stream()
                .filter(block -> block.end() > from && block.start() < to)
                .map(block -> new Block(
                        block.kind(),
                        within(block.start(), from, to),
                        within(block.end(), from, to),
                        block.page(),
                        block.level(),
                        block.cells().stream()
                                .map(cell -> new Cell(within(cell.start(), from, to), within(cell.end(), from, to)))
                                .toList()))
                .toList();
        return new SourceDocument(
                        document.text().substring(from, to),
                        blocks,
                        document.pages(),
                        document.mediaType(),
                        document.title(),
                        document.limits())
                .recognizedAs(recognized(document, blocks));
    }

    private static List<RecognizedPage> recognized(SourceDocument document, List<Block> blocks) {
        var pages = blocks.stream().map(Block::page).collect(Collectors.toSet());
        return document.recognized().stream()
                .filter(page -> pages.contains(page.number()))
                .toList();
    }

    private static int within(int offset, int from, int to) {
        return Math.clamp(offset, from, to) - from;
    }

    private static boolean listFollows(Layout layout, int index) {
        var lines = layout.lines();
        return lines.subList(index + 1, Math.min(lines.size(), index + 1 + LINES_TO_LIST)).stream()
                .anyMatch(line -> LIST.matcher(layout.text(line)).lookingAt());
    }

    private static int aboveHeader(Layout layout, int index) {
        int at = index;
        while (at > 0
                && index - at < HEADER_LINES
                && HEADER.matcher(layout.text(layout.lines().get(at - 1))).find()
                && !layout.text(layout.lines().get(at - 1)).endsWith(".")) {
            at--;
        }
        return at;
    }
}
