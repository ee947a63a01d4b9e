package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.protokoll.extract.words.Bullets;

/**
 * What most pages begin or end with in text that has lost its line breaks, and the numbers of pages within it. There a
 * head or foot is known by nothing but being repeated: its words may be any, and a scan spoils them.
 */
final class RunningHeads {

    /** "5 (19)", "Sida 5 av 19", "Page 5 of 19". */
    private static final Pattern PAGE_MARK = Pattern.compile("(?<![\\p{L}\\d.,:/-])"
            + "(?:(?:(?:Sida|Sidan|Sid|Blad|SIDA)\\.? )?(?<page>\\d{1,3}) ?\\((?<pages>\\d{1,3})\\)"
            + "|(?:Sida|Sidan|Sid|Blad|SIDA|Page) (?<number>\\d{1,3}) (?:av|of) (?<all>\\d{1,3}))" + "(?![\\p{L}\\d])");

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Words of the matter itself, with which many pages may begin or end as well. */
    private static final Pattern MATTER =
            Pattern.compile("§.*|.*beslut.*|.*förslag.*|.*ärende.*|(?:yrkande|reservation).*"
                    + "|bakgrund|sammanfattning|att|handlingarna|[-–" + Bullets.DRAWN + "].*|.*\\p{L}{2}[.!?:;,]");

    private static final Pattern NUMBER = Pattern.compile("\\d+\\p{Punct}?");

    private static final int FEWEST_PAGES = 3;
    private static final int MOST_WORDS = 12;
    private static final int REACH = 200;

    /** One wrong letter in so many is what a scan makes of a word. */
    private static final int LETTERS_TO_A_FAULT = 8;

    private final String text;
    private final List<Line> pages;
    private final BitSet furniture = new BitSet();

    private RunningHeads(Layout layout) {
        this.text = layout.document().text();
        this.pages = layout.inside();
    }

    /**
     * The places of the heads, feet and numbers of pages.
     *
     * @return the offset of every character that belongs to one; empty where nothing is repeated
     */
    static BitSet in(Layout layout) {
        var heads = new RunningHeads(layout);
        heads.markNumbers();
        heads.markRepeated(false);
        heads.markRepeated(true);
        return heads.furniture;
    }

    private void markNumbers() {
        pages.stream()
                .flatMap(page -> PAGE_MARK
                        .matcher(text)
                        .region(page.start(), page.end())
                        .useTransparentBounds(true)
                        .results())
                .filter(mark -> number(mark, "page", "number") <= number(mark, "pages", "all"))
                .collect(Collectors.groupingBy(mark -> number(mark, "pages", "all")))
                .values()
                .stream()
                .filter(marks -> marks.size() >= FEWEST_PAGES)
                .flatMap(List::stream)
                .forEach(mark -> furniture.set(mark.start(), mark.end()));
    }

    private static int number(MatchResult mark, String one, String other) {
        return Integer.parseInt(Optional.ofNullable(mark.group(one)).orElseGet(() -> mark.group(other)));
    }

    private record Word(String folded, int start, int end) {

        boolean isLike(Word other) {
            int faults = Math.min(folded.length(), other.folded.length()) / LETTERS_TO_A_FAULT;
            return folded.equals(other.folded) || new LevenshteinDistance(faults).apply(folded, other.folded) >= 0;
        }
    }

    /** Word by word from the edge, as long as most pages have the same one there. */
    private void markRepeated(boolean foot) {
        var edges = pages.stream().map(page -> edge(page, foot)).toList();
        int fewest = Math.max(FEWEST_PAGES, pages.size() / 2);
        for (int depth = 0; depth < MOST_WORDS && edges.size() >= fewest; depth++) {
            int at = depth;
            var left = edges.stream().filter(edge -> edge.size() > at).toList();
            edges = mostAlike(left, at);
            if (edges.size() >= fewest) {
                edges.forEach(
                        edge -> furniture.set(edge.get(at).start(), edge.get(at).end()));
            }
        }
    }

    /** The pages that have the most frequent word at a place from the edge. */
    private static List<List<Word>> mostAlike(List<List<Word>> edges, int at) {
        return edges.stream().map(edge -> edge.get(at)).collect(Collectors.groupingBy(Word::folded)).values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> edges.stream()
                        .filter(edge -> edge.get(at).isLike(most.getFirst()))
                        .toList())
                .orElse(List.of());
    }

    /** The words from the top of a page on, or from its end back, up to the first that may belong to the matter. */
    private List<Word> edge(Line page, boolean foot) {
        int from = foot ? Math.max(page.start(), page.end() - REACH) : page.start();
        int to = foot ? page.end() : Math.min(page.end(), page.start() + REACH);
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            if (!furniture.get(matcher.start())) {
                words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
            }
        }
        if (foot) {
            Collections.reverse(words);
        }
        int first = 0;
        while (first < words.size() && NUMBER.matcher(words.get(first).folded()).matches()) {
            first++;
        }
        int end = first;
        while (end < words.size() && !MATTER.matcher(words.get(end).folded()).matches()) {
            end++;
        }
        return words.subList(first, end);
    }
}
