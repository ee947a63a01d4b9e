package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.RisingChain;
import se.protokoll.extract.words.Blanks;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Evidence;

/** Finds the top-level items of the meeting: the best chain of headings that are marked alike. */
public final class AgendaReader {

    /** What a heading is worth whose text follows it, beside one that is followed by the next heading. */
    private static final double TEXT_BONUS = 0.25;

    /** Web pages number lists by themselves; where each item was made a list of its own, all have the number 1. */
    private static final int MOST_LISTS = 3;

    /** A table with fewer rows is one within an item. */
    private static final int FEWEST_ROWS = 3;

    private static final Set<Style> NUMBER_MARKS = EnumSet.of(Style.DOT, Style.PAREN, Style.BARE);

    private static final double CONTENTS_WEIGHT = 0.3;
    private static final double SCANNED_WEIGHT = 0.6;

    /** Less than it costs to pass over a number: it is an item's only where it goes on from the one before. */
    private static final double DATED_WEIGHT = 0.2;

    /** More than {@link #TEXT_BONUS}, which the same number has where it stands again over part of the item's text. */
    private static final double CASE_BONUS = 0.3;

    /** Between two headings that stand right below each other are so many characters at most. */
    private static final int NO_TEXT = 3;

    /** So many numbers of sections at most stand within an item before its own is repeated. */
    private static final int PREPARED = 6;

    private final Layout layout;

    /** Reads the items of a document once its lines are laid out. */
    public AgendaReader(Layout layout) {
        this.layout = layout;
    }

    /** The items in their order; empty where the document has none. */
    public List<AgendaItem> items() {
        var lines = layout.inside();
        var headings = layout.isFlat() ? new FlatHeadings(layout, lines).items() : inLines();
        var items = new ArrayList<AgendaItem>();
        int end = lines.isEmpty() ? 0 : lines.getLast().end();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int textEnd = i + 1 < headings.size() ? headings.get(i + 1).start() : end;
            items.add(item(heading, Math.max(textEnd, heading.titleEnd())));
        }
        return items;
    }

    private List<ItemHeading> inLines() {
        var finder = new LineHeadings(layout);
        var laidOut = new LaidOutItems(layout, finder);
        var all = finder.all().stream()
                .filter(heading -> heading.titleStart() < heading.titleEnd())
                .toList();
        var sections = chain(all, EnumSet.of(Style.SECTION, Style.DATED_SECTION, Style.SCANNED_SECTION));
        if (sections.size() > 1 || sections.stream().anyMatch(heading -> heading.style() == Style.SECTION)) {
            return sections;
        }
        var tabled = new TabledItems(layout).all();
        if (tabled.size() >= FEWEST_ROWS) {
            return tabled;
        }
        var ones = all.stream()
                .filter(heading -> heading.style() == Style.DOT && heading.value() == 1)
                .toList();
        if (ones.size() > MOST_LISTS && all.stream().noneMatch(AgendaReader::isSecond)) {
            return ones;
        }
        var numbered = Stream.of(Style.DOT, Style.PAREN, Style.DASHED, Style.LETTERED, Style.BARE, Style.LONELY)
                .map(style -> chain(all, EnumSet.of(style)))
                .filter(chain -> chain.size() > 2
                        || (chain.size() == 2 && chain.getFirst().value() <= 3))
                .max(Comparator.comparingDouble(AgendaReader::worth))
                .orElse(List.of());
        var byLayout = laidOut.among(all);
        if (byLayout.size() > 1 && byLayout.size() >= numbered.size()) {
            return byLayout;
        }
        return numbered.isEmpty() ? titled(laidOut) : withOtherMarks(numbered, all);
    }

    /** Titles without any mark: one alone heads no item. */
    private List<ItemHeading> titled(LaidOutItems laidOut) {
        var titled = laidOut.items(new ParagraphHeadings(layout).all());
        return titled.size() > 1 ? titled : List.of();
    }

    /**
     * A list of contents is worth less than as many items, or one less, that are numbered in another way and have text.
     */
    private static double worth(List<ItemHeading> chain) {
        for (int i = 1; i < chain.size(); i++) {
            if (chain.get(i).start() - chain.get(i - 1).titleEnd() > NO_TEXT) {
                return chain.size();
            }
        }
        return chain.size() - 1.5;
    }

    /**
     * With the numbers that are missing before and between these and are printed with another mark: "1. …", "2 …", "3.
     * …".
     */
    private static List<ItemHeading> withOtherMarks(List<ItemHeading> chain, List<ItemHeading> all) {
        var whole = new ArrayList<ItemHeading>();
        int next = 0;
        for (var heading : all) {
            if (next == chain.size()) {
                break;
            }
            int missing = whole.isEmpty()
                    ? chain.getFirst().value() - 1
                    : whole.getLast().value() + 1;
            if (heading.equals(chain.get(next))) {
                whole.add(heading);
                next++;
            } else if (heading.value() == missing
                    && missing < chain.get(next).value()
                    && NUMBER_MARKS.contains(heading.style())) {
                whole.add(heading);
            }
        }
        return whole;
    }

    private static boolean isSecond(ItemHeading heading) {
        return heading.style() == Style.DOT && heading.value() > 1;
    }

    private List<ItemHeading> chain(List<ItemHeading> all, Set<Style> styles) {
        var candidates =
                all.stream().filter(heading -> styles.contains(heading.style())).toList();
        var links = new ArrayList<RisingChain.Link>();
        for (int i = 0; i < candidates.size(); i++) {
            var heading = candidates.get(i);
            int next = i + 1 < candidates.size() ? candidates.get(i + 1).start() : Integer.MAX_VALUE;
            double weight = weight(heading);
            if (isRepeatedWithin(candidates, i) && isBesideCase(heading)) {
                weight += CASE_BONUS;
            }
            links.add(new RisingChain.Link(
                    heading.value(),
                    heading.suffix(),
                    weight + (next - heading.titleEnd() > NO_TEXT && weight > DATED_WEIGHT ? TEXT_BONUS : 0)));
        }
        var rising = RisingChain.through(links).chosen().stream()
                .map(candidates::get)
                .toList();
        var swapped = new SwappedItems(layout, candidates).with(rising);
        return new ItemsBehindContents(layout.document().text()).with(swapped, candidates);
    }

    private static double weight(ItemHeading heading) {
        return switch (heading.style()) {
            case DATED_SECTION -> DATED_WEIGHT;
            case SCANNED_SECTION -> heading.contents() ? CONTENTS_WEIGHT : SCANNED_WEIGHT;
            default -> heading.contents() ? CONTENTS_WEIGHT : 1;
        };
    }

    /** "Sn § 48   Dnr 2016/4" and below it "Au § 71" and "Sn § 48" again: what each has said of the matter. */
    private static boolean isRepeatedWithin(List<ItemHeading> headings, int index) {
        int number = headings.get(index).value();
        return headings.subList(index + 1, Math.min(headings.size(), index + PREPARED)).stream()
                .filter(later -> later.value() == number || later.value() == number + 1)
                .findFirst()
                .filter(later -> later.value() == number)
                .isPresent();
    }

    /** Whether the number of the case stands on the heading's line. */
    private boolean isBesideCase(ItemHeading heading) {
        var lines = layout.inside();
        var segments =
                lines.get(Layout.firstEndingAfter(lines, heading.start())).segments();
        return segments.size() > 1
                && ItemTitle.isCaseNumber(layout.text(segments.getLast()).strip());
    }

    private AgendaItem item(ItemHeading heading, int textEnd) {
        return new AgendaItem(
                heading.number(),
                text(heading.titleStart(), heading.titleEnd()),
                new Evidence(
                        Math.min(heading.start(), heading.titleStart()),
                        heading.titleEnd(),
                        layout.document().page(heading.start()),
                        "item-" + heading.style().name().toLowerCase(Locale.ROOT),
                        0.9),
                textEnd);
    }

    private String text(int start, int end) {
        return Blanks.folded(layout.document().text().substring(start, end).replace("**", ""));
    }
}
