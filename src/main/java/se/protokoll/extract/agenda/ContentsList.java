package se.protokoll.extract.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.head.FlatTitle;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.RisingChain;

/**
 * A list of contents within text that has lost its line breaks. Where the items themselves are cut off, it is all that is
 * known of them.
 *
 * @param entries its entries, in order
 * @param end one past its last character
 */
record ContentsList(List<ItemHeading> entries, int end) {

    private static final Pattern HEADING = Pattern.compile(
            "(?<!\\p{L})(?:Innehåll(?:sförteckning)?|INNEHÅLL(?:SFÖRTECKNING)?|Ärendelista|ÄRENDELISTA|Ärendeförteckning"
                    + "|ÄRENDEFÖRTECKNING|Förteckning över [\\p{L} ]{0,40}ärenden(?: den \\d{1,2} \\p{Ll}+)?)(?!\\p{L})[:.…]{0,4}\\s+"
                    + "(?:(?:Paragraf|Ärende|§)\\s+(?=§|Sid))?(?:Sid(?:a|nr|an)?\\.?\\s+)?"
                    + "(?:\\d{1,3} \\(\\d{1,3}\\)\\s+)?");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])(?<!\\.\\.\\s{1,3})(?:(\\p{Lu}\\p{L}{1,4})\\s+)?(?:§\\s?)?(\\d{1,3})\\.?"
                    + "\\s+(?=\\p{Lu})");

    private static final Pattern LEADER = Pattern.compile("\\s?\\.{2,}\\s*\\d{0,3}(?=\\s|$)");

    /**
     * Behind a title stand the dots that lead to its page, or the number of the case; the latter may stand before it
     * too.
     */
    private static final Pattern BOUNDARY = Pattern.compile(LEADER.pattern()
            + "|(?<!\\p{L})(?:Dnr|Diarienr)[.:]?(?:\\s\\p{Lu}{1,6}(?=[\\s/-]))?(?:[ /.-]?\\d{2,4}[/:.-]\\d*)?"
            + "(?:\\s?\\.{2,}\\s*\\d{0,3})?(?=\\s|$)");

    private static final Pattern TRAILING_PAGE = Pattern.compile("(?<=\\p{Ll})\\s\\d{1,2}$");

    /** What lists of contents name beside the items. */
    private static final Pattern NO_ITEM =
            Pattern.compile("(?:Beslutande|Närvarande|Deltagande|Tjänstgörande|Övriga närvarande|Övriga deltagare"
                    + "|Närvaro(?:lista)?|Deltagarlista|Underskrifter|Anslag|Bevis|Innehåll(?:sförteckning)?|Sida"
                    + "|Ärende)");

    /** A heading between entries. */
    private static final Pattern DECIDED_BY = Pattern.compile("\\s\\p{Lu}{5,} AV \\p{Lu}{4,}$");

    private static final Pattern PAGE_FOOT =
            Pattern.compile("(?<!\\p{L})(?:Justera\\p{L}+ sign(?!era)|Utdragsbestyrk)");

    private static final Pattern GATHERED = Pattern.compile("(?<!\\d)\\d{1,3} \\d{1,3} \\d{1,3} \\d{1,3}(?!\\d)");

    ContentsList {
        entries = List.copyOf(entries);
    }

    /** A list of the items without any heading over it. */
    static ContentsList of(List<ItemHeading> entries) {
        return new ContentsList(entries, entries.getLast().titleEnd());
    }

    /**
     * The list of contents behind the cover sheet; null where there is none.
     *
     * @param heads the characters of the heads and feet of pages
     */
    static @Nullable ContentsList in(String text, List<Line> lines, BitSet heads, int from) {
        int last = lines.isEmpty() ? 0 : lines.getLast().end();
        var heading = HEADING.matcher(text).region(Math.min(from, last), last).useTransparentBounds(true);
        // Some lists of contents stand before the cover sheet.
        if (!heading.find() && !heading.region(0, last).find()) {
            return null;
        }
        int end = last;
        for (var line : lines) {
            boolean goesOn = LEADER.matcher(text.substring(line.start(), line.end()))
                            .results()
                            .count()
                    > 2;
            if (line.end() > heading.end() && (line.start() <= heading.end() || !goesOn)) {
                end = line.start() <= heading.end() ? line.end() : end;
                break;
            }
        }
        var foot = PAGE_FOOT.matcher(text).region(heading.end(), end);
        int to = foot.find() ? foot.start() : end;
        int repeated = heads.nextSetBit(heading.end());
        to = repeated < 0 ? to : Math.min(to, repeated);
        // Where the numbers were gathered, nothing tells where one title ends and the next begins.
        boolean gathered = GATHERED.matcher(text).region(heading.end(), to).find();
        return new ContentsList(gathered ? List.of() : read(text, heading.end(), to, to == last), end);
    }

    /**
     * The headings found in the text behind the list, with their titles as the list has them, and the entries whose items
     * are cut off.
     */
    List<ItemHeading> completing(String text, List<ItemHeading> found) {
        var titled = found.stream().map(heading -> asHere(text, heading)).toList();
        boolean goesOn = !titled.isEmpty()
                && entries.stream()
                        .allMatch(entry -> entry.number() != null
                                && entry.value() < titled.getFirst().value());
        return titled.size() >= entries.size() && !goesOn ? titled : merged(text, titled);
    }

    /** The heading with the title that the list of contents gives it, where the text runs on behind it. */
    private ItemHeading asHere(String text, ItemHeading heading) {
        for (var entry : entries) {
            int length = entry.titleEnd() - entry.titleStart();
            if (heading.number() != null
                    && heading.number().equals(entry.number())
                    && length < heading.titleEnd() - heading.titleStart()
                    && text.regionMatches(true, entry.titleStart(), text, heading.titleStart(), length)) {
                return new ItemHeading(
                        heading.style(),
                        heading.number(),
                        heading.value(),
                        heading.suffix(),
                        heading.start(),
                        heading.titleStart(),
                        heading.titleStart() + length,
                        false);
            }
        }
        return heading;
    }

    /** Whether an entry that has lost its number is that of an item in the text. */
    private static boolean isSame(String text, ItemHeading entry, ItemHeading heading) {
        return entry.number() == null
                && text.substring(entry.titleStart(), entry.titleEnd())
                        .equalsIgnoreCase(text.substring(heading.titleStart(), heading.titleEnd()));
    }

    private List<ItemHeading> merged(String text, List<ItemHeading> chosen) {
        var byNumber = new HashMap<Integer, ItemHeading>();
        chosen.stream().filter(heading -> heading.number() != null).forEach(h -> byNumber.put(h.value(), h));
        var all = new ArrayList<ItemHeading>();
        for (var entry : entries) {
            var found = entry.number() == null ? null : byNumber.remove(entry.value());
            if (found == null && chosen.stream().noneMatch(heading -> isSame(text, entry, heading))) {
                all.add(inText(text, entry));
            }
        }
        all.addAll(chosen);
        all.sort(Comparator.comparingInt(ItemHeading::start));
        return all;
    }

    /**
     * An entry whose item has lost what marks the others: where its number and title stand once more behind the list.
     */
    private ItemHeading inText(String text, ItemHeading entry) {
        String number = entry.number();
        String title = text.substring(entry.titleStart(), entry.titleEnd());
        int at = number == null ? -1 : text.indexOf(" " + number + " " + title, end);
        if (number == null || at < 0) {
            return entry;
        }
        int titleStart = at + number.length() + 2;
        return new ItemHeading(
                Style.BARE, number, entry.value(), 0, at + 1, titleStart, titleStart + title.length(), false);
    }

    private record Mark(int start, int end, int value, String number) {}

    private static List<ItemHeading> read(String text, int from, int end, boolean cutOff) {
        var marks = marks(text, from, end);
        var entries = new ArrayList<ItemHeading>();
        int firstMark = marks.isEmpty() ? end : marks.getFirst().start();
        var numbers = new ArrayDeque<Mark>();
        addEntries(text, numbers, from, firstMark, marks.isEmpty() ? Integer.MAX_VALUE : 0, cutOff, entries);
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean last = i + 1 == marks.size();
            int limit = last ? end : marks.get(i + 1).start();
            numbers.add(mark);
            // Numbers with nothing behind them wait for the titles, which follow in the same order.
            if (!text.substring(mark.end(), limit).isBlank()) {
                int lost = last ? Integer.MAX_VALUE : marks.get(i + 1).value() - mark.value() - 1 + numbers.size() - 1;
                addEntries(text, numbers, mark.end(), limit, lost, last && cutOff, entries);
                numbers.clear();
            }
        }
        return entries;
    }

    /** The numbers of the entries: a rising chain. */
    private static List<Mark> marks(String text, int from, int end) {
        var marks = new ArrayList<Mark>();
        var matcher = NUMBER.matcher(text).region(from, end).useTransparentBounds(true);
        while (matcher.find()) {
            marks.add(new Mark(matcher.start(), matcher.end(), Integer.parseInt(matcher.group(2)), matcher.group(2)));
        }
        return RisingChain.through(marks.stream()
                        .map(mark -> new RisingChain.Link(mark.value(), 0, 1))
                        .toList())
                .chosen()
                .stream()
                .map(marks::get)
                .toList();
    }

    /**
     * The entries up to the next number: several where numbers between them were lost or there are none at all. What stands
     * behind the last page number is no title, unless the text is cut off there.
     */
    private static void addEntries(
            String text,
            Deque<Mark> numbers,
            int from,
            int limit,
            int lost,
            boolean cutOff,
            List<ItemHeading> entries) {
        var boundary = BOUNDARY.matcher(text).useTransparentBounds(true);
        int splits = lost;
        boolean paged = false;
        for (int start = from; start < limit; ) {
            boolean bounded = boundary.region(start, limit).find();
            int stop = bounded ? boundary.start() : limit;
            if (bounded || cutOff || !paged) {
                splits = addJoined(text, numbers, start, stop, splits, entries);
            }
            paged |= bounded
                    && text.charAt(boundary.end() - 1) != 'r'
                    && boundary.group().contains("..");
            start = bounded ? boundary.end() : limit;
        }
    }

    /** One entry, or several whose titles run on; the number of further ones that may be there is returned. */
    private static int addJoined(
            String text, Deque<Mark> numbers, int from, int stop, int lost, List<ItemHeading> entries) {
        int splits = lost;
        int start = from;
        int search = from;
        while (search < stop) {
            int titleEnd = FlatTitle.end(text, search, stop);
            int next = titleEnd;
            while (next < stop && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            boolean split = titleEnd < stop
                    && splits > 0
                    && (splits < Integer.MAX_VALUE
                            || FlatTitle.begins(text.substring(next, Math.min(stop, next + FlatTitle.AHEAD))));
            if (split) {
                add(text, numbers, start, titleEnd, entries);
                start = next;
                splits -= splits == Integer.MAX_VALUE ? 0 : 1;
            }
            if (next <= search) {
                break;
            }
            search = next;
        }
        add(text, numbers, start, stop, entries);
        return splits;
    }

    private static void add(String text, Deque<Mark> numbers, int from, int end, List<ItemHeading> entries) {
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int to = end;
        while (to > start && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) {
            to--;
        }
        var page = TRAILING_PAGE.matcher(text.substring(start, to));
        to = page.find() ? start + page.start() : to;
        var decidedBy = DECIDED_BY.matcher(text).region(start, to);
        to = decidedBy.find() ? decidedBy.start() : to;
        String title = text.substring(start, Math.max(start, to));
        if (title.chars().filter(Character::isLetter).count() > 1
                && !NO_ITEM.matcher(title).matches()) {
            var mark = numbers.poll();
            entries.add(new ItemHeading(
                    Style.BARE,
                    mark == null ? null : mark.number(),
                    mark == null ? 0 : mark.value(),
                    0,
                    start,
                    start,
                    to,
                    true));
        }
    }
}
