package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Section signs that were read as something else in a scan, which typewriters' and small ones mostly are: "8 27", "$28"
 * and "829" at the beginnings of lines, whose numbers follow each other, are §§ 27, 28 and 29.
 */
final class SectionSigns {

    /** Lines that must follow each other so, before any is believed. */
    private static final int ENOUGH = 3;

    /** Words of a line up to which it is looked at: a heading. */
    private static final int WORDS = 14;

    private static final Pattern ALONE = Pattern.compile("[§$&8S5s]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.:]?");
    private static final Pattern GLUED = Pattern.compile("([§$&8S5s])(\\d{1,3})[.:]?");

    /** Signs that stand for nothing else before a number. */
    private static final String SURE = "§$&";

    private final List<Sign> signs = new ArrayList<>();

    /** What may be a section sign with its number, and the words that it is written with. */
    private record Sign(int number, boolean sure, boolean glued, Word word) {}

    private SectionSigns() {}

    /**
     * The words of each page with their section signs; pages that were not recognised in a picture are left as they
     * are.
     */
    static List<ScannedPage> restored(List<ScannedPage> pages, List<List<Segment>> segments) {
        var found = new SectionSigns();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).recognized() != null) {
                Line.of(segments.get(i)).forEach(found::look);
            }
        }
        Map<Word, Sign> right = found.right();
        return right.isEmpty()
                ? pages
                : pages.stream().map(page -> restored(page, right)).toList();
    }

    private void look(Line line) {
        var words = line.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .toList();
        if (words.size() > WORDS) {
            return;
        }
        Word first = words.getFirst();
        Matcher glued = GLUED.matcher(first.text());
        boolean title = words.size() == 1 || isTitle(words.get(1));
        if (glued.matches() && title) {
            int number = Integer.parseInt(glued.group(2));
            signs.add(new Sign(number, SURE.contains(glued.group(1)), true, first));
        } else if (ALONE.matcher(first.text()).matches()
                && words.size() > 1
                && NUMBER.matcher(words.get(1).text()).matches()
                && (words.size() == 2 || isTitle(words.get(2)))) {
            int number = Integer.parseInt(words.get(1).text().replaceAll("\\D", ""));
            signs.add(new Sign(number, SURE.contains(first.text()), false, first));
        }
    }

    private static boolean isTitle(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** Those of the longest run whose numbers follow each other; none where it may as well be a list of figures. */
    private Map<Word, Sign> right() {
        var lengths = new int[signs.size()];
        var before = new int[signs.size()];
        var last = new HashMap<Integer, Integer>();
        int end = -1;
        for (int i = 0; i < signs.size(); i++) {
            int number = signs.get(i).number();
            before[i] = last.getOrDefault(number - 1, -1);
            lengths[i] = before[i] < 0 ? 1 : lengths[before[i]] + 1;
            last.put(number, i);
            end = end < 0 || lengths[i] > lengths[end] ? i : end;
        }
        var right = new IdentityHashMap<Word, Sign>();
        boolean sure = false;
        boolean glued = false;
        int length = end < 0 ? 0 : lengths[end];
        for (int i = end; i >= 0; i = before[i]) {
            right.put(signs.get(i).word(), signs.get(i));
            sure |= signs.get(i).sure();
            glued |= signs.get(i).glued();
        }
        return length >= ENOUGH && (sure || !glued) ? right : Map.of();
    }

    private static ScannedPage restored(ScannedPage page, Map<Word, Sign> right) {
        var words = new ArrayList<Word>();
        for (Word word : page.words()) {
            Sign sign = right.get(word);
            if (sign == null) {
                words.add(word);
                continue;
            }
            float middle = sign.glued() ? word.left() + word.width() / 3 : word.right();
            words.add(new Word("§", word.left(), middle, word.baseline(), word.size(), word.bold(), word.spaced()));
            if (sign.glued()) {
                String number = word.text().substring(1);
                words.add(new Word(number, middle, word.right(), word.baseline(), word.size(), word.bold(), true));
            }
        }
        return new ScannedPage(
                page.number(),
                page.width(),
                page.height(),
                words,
                page.rotated(),
                page.rules(),
                page.imageShare(),
                page.recognized());
    }
}
