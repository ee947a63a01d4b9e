package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Blanks;

/**
 * Tells the items among what is a heading by its layout: those that stand on one level and name no other part of the
 * document.
 */
final class LaidOutItems {

    /** Headings over parts of a document that are not items. */
    private static final Pattern NOT_AN_ITEM = Pattern.compile(
            "(?:\\*\\*)?(?:deltagare|närvarande(?: \\p{L}+)?|närvaro|närvarolista|frånvarande|anmält förhinder|förhinder"
                    + "|ej närvarande|beslutande|övriga(?: deltagare| närvarande)?|ledamöter|ersättare|ärenden"
                    + "|ärendelista|dagordning|innehåll.*|föredragningslista|underskrifter|signaturer|protokoll"
                    + "|anteckningar|mötesanteckningar|minnesanteckningar|justering|anslag.*|tid och plats"
                    + "|plats och tid|beslut|sammanfattning|bakgrund|yrkanden?|förslag till beslut|.{3,60}s beslut"
                    + "|beslutsgång|reservation(?:er)?|ärendebeskrivning|beslutsunderlag|expediering|bevis.*):?(?:\\*\\*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The title of the document, which is a heading by its layout. */
    private static final Pattern TITLE = Pattern.compile(
            "^(?:minnes|mötes|sammanträdes|styrelse)?(?:anteckningar|protokoll)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?:deltagare|närvarande|närvaro|närvarolista|beslutande|ledamöter):?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AGENDA = Pattern.compile("(?:Dagordning|Föredragningslista)(?:en)?");

    private static final Pattern ADOPTED = Pattern.compile(
            "(?:[Dd]agordning|[Ff]öredragningslista)\\p{L}* (?:godkän|fastställ|antas|antogs)|beslut\\*{0,2}\\s*$",
            Pattern.MULTILINE);

    private static final int TOP = 400;

    /** So far into the text the list of those present begins. */
    private static final int HEAD = 1500;

    private static final int LOWEST = 6;

    private final Layout layout;
    private final LineHeadings finder;

    LaidOutItems(Layout layout, LineHeadings finder) {
        this.layout = layout;
        this.finder = finder;
    }

    /**
     * The items among all headings: those of the first level that has several.
     *
     * @param all with every other possible heading, in the order of the text
     */
    List<ItemHeading> among(List<ItemHeading> all) {
        var headings = behindAttendance(
                all.stream().filter(heading -> heading.style() == Style.HEADING).toList());
        for (int level = 0; level <= LOWEST; level++) {
            var there = ofLevel(headings, level);
            if (there.size() > 1) {
                var grouped = grouped(headings, there, level);
                return grouped.isEmpty() ? numberedAlone(there) : grouped;
            }
        }
        return List.of();
    }

    private List<ItemHeading> ofLevel(List<ItemHeading> headings, int level) {
        return headings.stream()
                .filter(heading -> finder.level(heading) == level)
                .toList();
    }

    /**
     * "1. Ishallar" and "2. Simhallar" below "Anläggningar", "3. Bidrag" below "Föreningar": the items that such groups
     * hold, numbered through all of them.
     */
    private List<ItemHeading> grouped(List<ItemHeading> headings, List<ItemHeading> groups, int level) {
        if (groups.stream().anyMatch(heading -> heading.number() != null)) {
            return List.of();
        }
        for (int below = level + 1; below <= LOWEST; below++) {
            var numbered = ofLevel(headings, below).stream()
                    .filter(heading -> heading.number() != null)
                    .toList();
            if (numbered.size() > groups.size() && risesByOne(numbered)) {
                return numbered;
            }
        }
        return List.of();
    }

    private static boolean risesByOne(List<ItemHeading> numbered) {
        for (int i = 1; i < numbered.size(); i++) {
            if (numbered.get(i).value() != numbered.get(i - 1).value() + 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * The items among headings by layout: what stands over the list of those present names the document and its body.
     */
    private List<ItemHeading> behindAttendance(List<ItemHeading> headings) {
        int attendance = headings.stream()
                .filter(heading -> ATTENDANCE
                        .matcher(text(heading.titleStart(), heading.titleEnd()))
                        .matches())
                .mapToInt(ItemHeading::start)
                .filter(start -> start < HEAD)
                .findFirst()
                .orElse(0);
        return items(headings.stream()
                .filter(heading -> heading.start() > attendance)
                .toList());
    }

    /** The headings that are neither the document's title nor over its attendance, its signatures and the like. */
    List<ItemHeading> items(List<ItemHeading> headings) {
        return headings.stream()
                .filter(heading -> heading.start() > 0
                        && !(heading.start() < TOP
                                && TITLE.matcher(text(heading.titleStart(), heading.titleEnd()))
                                        .find()))
                .filter(heading -> !NOT_AN_ITEM
                                .matcher(text(heading.titleStart(), heading.titleEnd()))
                                .matches()
                        || isDecidedOn(heading, headings))
                .toList();
    }

    /** Whether a heading "Dagordning" stands over what was decided on it, and not over the list itself. */
    private boolean isDecidedOn(ItemHeading heading, List<ItemHeading> all) {
        if (!AGENDA.matcher(text(heading.titleStart(), heading.titleEnd())).matches()) {
            return false;
        }
        int next = all.indexOf(heading) + 1;
        int end = next < all.size() ? all.get(next).start() : heading.titleEnd();
        return ADOPTED.matcher(layout.document().text())
                .region(heading.titleEnd(), Math.max(end, heading.titleEnd()))
                .find();
    }

    /** Where most headings are numbered, the others are not items. */
    private static List<ItemHeading> numberedAlone(List<ItemHeading> headings) {
        var numbered =
                headings.stream().filter(heading -> heading.number() != null).toList();
        return numbered.size() * 2 > headings.size() ? numbered : headings;
    }

    private String text(int start, int end) {
        return Blanks.folded(layout.document().text().substring(start, end).replace("**", ""));
    }
}
