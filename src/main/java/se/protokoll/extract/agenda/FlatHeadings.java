package se.protokoll.extract.agenda;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.agenda.ItemHeading.Style;
import se.protokoll.extract.head.FlatTitle;
import se.protokoll.extract.layout.FlatText;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.RisingChain;

/** Finds the headings of agenda items in text that has lost its line breaks, by their numbers and their wording. */
final class FlatHeadings {

    /** "KS 115", "§ 12", "3 a §"-free forms: an abbreviated body or a section sign before the number. */
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\p{L}\\d§])(?:(\\p{Lu}\\p{L}{1,4})\\s+(?:§\\s?)?|(§)\\s?)(\\d{1,4})"
                    + "(?:\\s?([a-h]|(?<=\\d)[A-H])(?![\\p{L}\\d]))?(/\\d{2,4})?/?\\s+(?=\\p{Lu})");

    private static final Pattern BEHIND =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,:§/-])(\\d{1,4})(?:\\s?([a-h]))?\\s?§\\s+(?=\\p{Lu})");

    private static final Pattern WORDED = Pattern.compile(
            "(?=[ÄP])(?<![\\p{L}])(?:Ärende|ÄRENDE|Punkt|PUNKT|Paragraf|PARAGRAF) (\\d{1,3})\\s?[.:)–-]?\\s+"
                    + "(?=\\p{Lu})");

    private static final Pattern COLON =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,:§/-])(\\d{1,2}):\\s?(?=\\p{Lu}\\p{Ll})");

    private static final Pattern DOT =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,:§/-])(\\d{1,3})\\.(?:\\s+(?=\\p{Lu})|(?=\\p{Lu}\\p{Ll}))");

    private static final Pattern BARE = Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,:§/–-])(\\d{1,3})\\s+(?=\\p{Lu})");

    /** "61 - Upprop". */
    private static final Pattern DASHED =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,:§/–-]|[–-] )(\\d{1,3})\\s+[-–]\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern COVER_END = Pattern.compile("ANSLAG|BEVIS|[Aa]nslagsbevis|Bevis om anslag");

    /** Numbers behind these are no items: "Sida 3 Organ", "kl 9 Kommunhuset", "den 3 Maj". */
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:sida|sid|blad|page|kl|kl\\.|klockan|den|nr|av|punkt|bilaga|sal|rum|våning|plan|torg|kap|kap\\.)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DECISION_BEFORE =
            Pattern.compile("(?iu)(?:beslut|beslutar|beslutade|beslöt|förslag|yrkanden?)[:\\s]*$");

    private static final int LONGEST_LEAD_IN = 20;

    private static final Pattern PERSON = Pattern.compile(
            "^\\p{Lu}[\\p{Ll}\\p{M}’'´-]+(?:-\\p{Lu}\\p{Ll}+)?\\s(?:(?:von|af|de)\\s)?\\p{Lu}[\\p{L}’'´.-]+"
                    + "(?:,|\\s?\\(|\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})");

    /** What stands between number and title: case numbers and the numbers the item had in earlier bodies. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[Dd](?:nr|iarienummer|iarienr)\\.?:?\\s(?:\\p{Lu}\\p{L}{0,5}[ /.-]\\s?)?"
                    + "(?:\\d{1,4}\\s?[/:.-]\\s?(?:\\p{Lu}{1,5}\\s?)?\\d*|[/:.-])(?:\\s\\d{1,3}(?=\\s))?"
                    + "|[Dd]nr:?\\s\\p{Lu}{1,6}[/ -]?(?=\\s\\p{Lu}\\p{Ll})|Dnr[.:]?(?=\\s(?:\\p{Lu}\\p{Ll}|\\d\\p{Lu}))"
                    + "|(?:Au|Sn|Ks|KS|Kf|KF|Ksau|KSAU|AU|SN|Bun|BUN)\\s§?\\s?\\d+|Exp:\\s\\p{L}+"
                    + "|\\p{Lu}{2,6}[ /-]?(?:19|20)\\d\\d[/:-]\\d*|Kod \\d{2,3}|\\d+(?=\\s\\p{Lu}))\\s+");

    private static final Pattern OPENING =
            Pattern.compile("(?:Mötets? öppna(?:nde|s)|Sammanträdets? öppna(?:nde|s)|Mötets formella öppnande|Upprop)"
                    + "(?:\\.|(?=\\s\\p{Lu}))");

    /** Titles so common that they are known without their number. */
    private static final Pattern FORMALITY = Pattern.compile(
            "(?<=[\\p{L}.] )" + "(?:(?:Fastställande|Godkännande) av (?:föredragnings|dagordning|ärendelist)\\p{L}*"
                    + "|Val av (?:protokolls?|proto ?koll)?juster\\p{L}+|Övriga frågor|Nästa (?:möte|sammanträde))"
                    + "(?=\\.|$|\\s(?!\\p{Ll}))");

    private static final Pattern LETTERHEAD = Pattern.compile(
            "PROTOKOLL|KOMMUN|LANDSTING|REGION|STAD(?!\\p{L})|NÄMND|STYRELSE|UTSKOTT|FÖRBUND|ANTECKNINGAR");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");

    private static final int OPENING_REACH = 400;

    private static final double STARTS_AS_TITLE = 0.6;
    private static final double PERSON_PENALTY = 0.8;
    private static final double AFTER_SENTENCE = 0.3;
    private static final double UNMARKED = 0.6;
    private static final double CASE_NUMBERED = 0.35;

    /** A single bare number must also stand before a title and after a sentence to be taken for an item's. */
    private static final double LEAST = 0.95;

    private final String text;
    private final List<Line> lines;
    private final int start;
    private final NumberPlace place;
    private final int end;
    private final CaseRegisters registers;
    private final BitSet heads;

    FlatHeadings(Layout layout, List<Line> lines) {
        this.text = layout.document().text();
        this.lines = lines;
        this.start = lines.isEmpty() ? 0 : FlatText.afterPageNumber(layout, lines.getFirst());
        this.place = new NumberPlace(text, lines, start);
        this.end = lines.isEmpty() ? 0 : lines.getLast().end();
        this.registers = new CaseRegisters(text, end, place);
        this.heads = layout.runningHeads();
    }

    /**
     * The headings of the items, those in a list of contents included where the items themselves are not in the text.
     */
    List<ItemHeading> items() {
        int from = coverEnd();
        var contents = ContentsList.in(text, lines, heads, from);
        var found = chosen(contents == null ? from : contents.end());
        if (contents == null && UnheadedList.is(found)) {
            var behind = chosen(found.getLast().titleStart());
            if (behind.size() * 2 > found.size()) {
                contents = UnheadedList.numbers(found, behind) ? ContentsList.of(found) : null;
                found = behind;
            }
        }
        var items = withFormalities(withOpening(found, from));
        return contents == null ? items : contents.completing(text, items);
    }

    private int coverEnd() {
        var matcher = COVER_END.matcher(text).region(start, end);
        return matcher.find() ? matcher.end() : start;
    }

    private List<ItemHeading> chosen(int from) {
        Map<String, List<Found>> styles = new HashMap<>();
        collect(
                MARKED,
                from,
                result -> {
                    String mark = result.group(1) == null ? "§" : result.group(1);
                    int suffix = result.group(4) == null
                            ? 0
                            : Character.toLowerCase(result.group(4).charAt(0)) - 'a' + 1;
                    String number = text.substring(result.start(3), suffix == 0 ? result.end(3) : result.end(4));
                    String year = result.group(5) == null ? "" : result.group(5);
                    return found(
                            Style.SECTION, mark, number + year, Integer.parseInt(result.group(3)), suffix, result, 1);
                },
                styles);
        collect(
                DOT,
                from,
                result -> result.group(1).equals("1") && isClause(result.start())
                        ? null
                        : found(Style.DOT, "1.", result.group(1), Integer.parseInt(result.group(1)), 0, result, 1),
                styles);
        collect(
                COLON,
                from,
                result -> isNumberOfSomething(result.start())
                        ? null
                        : found(Style.PAREN, "1:", result.group(1), Integer.parseInt(result.group(1)), 0, result, 1),
                styles);
        collect(
                WORDED,
                from,
                result ->
                        found(Style.SECTION, "p. 1", result.group(1), Integer.parseInt(result.group(1)), 0, result, 1),
                styles);
        collect(
                BEHIND,
                from,
                result -> found(Style.SECTION, "1 §", result.group(1), Integer.parseInt(result.group(1)), 0, result, 1),
                styles);
        collect(BARE, from, result -> unmarked("1", result), styles);
        collect(DASHED, from, result -> unmarked("1 -", result), styles);
        List<ItemHeading> best = List.of();
        double bestScore = LEAST;
        for (var found : styles.values()) {
            var chain = RisingChain.through(found.stream().map(Found::link).toList());
            boolean titled = chain.chosen().stream()
                    .anyMatch(i -> isTitle(found.get(i).heading().titleStart()));
            if (chain.score() > bestScore && titled) {
                bestScore = chain.score();
                best = chain.chosen().stream().map(i -> found.get(i).heading()).toList();
            }
        }
        return new TitledHeadings(text, end)
                .of(best).stream()
                        .filter(heading -> heading.titleStart() < heading.titleEnd())
                        .toList();
    }

    private @Nullable Found unmarked(String mark, MatchResult result) {
        return isNumberOfSomething(result.start())
                ? null
                : found(Style.BARE, mark, result.group(1), Integer.parseInt(result.group(1)), 0, result, UNMARKED);
    }

    /** Whether a title begins here; a list within the text has sentences behind its numbers. */
    private boolean isTitle(int start) {
        var rest = text.subSequence(start, Math.min(end, start + 40));
        return FlatTitle.begins(rest)
                || CAPITALS.matcher(rest).lookingAt()
                || FlatTitle.isCaseNumbered(text, start, end);
    }

    private record Found(String mark, ItemHeading heading, RisingChain.Link link) {}

    private interface Reading {
        @Nullable
        Found of(MatchResult result);
    }

    private void collect(Pattern pattern, int from, Reading reading, Map<String, List<Found>> styles) {
        var matcher = pattern.matcher(text).region(from, end).useTransparentBounds(true);
        while (matcher.find()) {
            int section = text.indexOf('§', matcher.start(), matcher.end());
            if (section > matcher.start() && place.isSurname(matcher.start())) {
                matcher.region(section, end);
                continue;
            }
            var found = place.isPageNumber(matcher.start()) ? null : reading.of(matcher.toMatchResult());
            if (found != null) {
                styles.computeIfAbsent(found.mark(), mark -> new ArrayList<>()).add(found);
            }
        }
    }

    /** "Nämndens beslut 1. Planen antas." */
    private boolean isClause(int offset) {
        return DECISION_BEFORE
                .matcher(text.substring(Math.max(start, offset - LONGEST_LEAD_IN), offset))
                .find();
    }

    private boolean isNumberOfSomething(int offset) {
        return NOT_BEFORE
                .matcher(text.substring(Math.max(start, offset - 12), offset))
                .find();
    }

    private @Nullable Found found(
            Style style, String mark, String number, int value, int suffix, MatchResult at, double base) {
        var between = BETWEEN.matcher(text).region(at.end(), end);
        int title = at.end();
        while (between.lookingAt()) {
            title = between.end();
            between.region(title, end);
        }
        title = registers.behind(title);
        if (title >= end) {
            return null;
        }
        double weight = base + (title > at.end() || FlatTitle.isCaseNumbered(text, title, end) ? CASE_NUMBERED : 0);
        var rest = text.subSequence(title, Math.min(end, title + 80));
        int numbers = place.numbersBefore(at.start());
        if (FlatTitle.begins(rest)) {
            weight += STARTS_AS_TITLE;
        } else if (numbers == 1 && place.isPrintedPageNumber(at.start(), value) && !isTitleInCapitals(rest)) {
            weight -= PERSON_PENALTY;
        } else if (PERSON.matcher(rest).lookingAt()) {
            weight -= PERSON_PENALTY;
        }
        if (place.repeatsPageNumber(at.start(), value)) {
            weight -= PERSON_PENALTY;
        } else if (place.opensSentence(at.start()) || numbers > 1) {
            weight += AFTER_SENTENCE;
        }
        if (numbers > 1 && CAPITALS.matcher(rest).lookingAt()) {
            weight += AFTER_SENTENCE;
        }
        var heading = new ItemHeading(style, number, value, suffix, at.start(), title, title, false);
        return new Found(mark, heading, new RisingChain.Link(value, suffix, weight));
    }

    /** Whether a title in capitals follows, and not the letterhead that every page has. */
    private static boolean isTitleInCapitals(CharSequence rest) {
        return CAPITALS.matcher(rest).lookingAt() && !LETTERHEAD.matcher(rest).find();
    }

    /** The opening of the meeting, whose number is the first to be lost, stands before the first numbered item. */
    private List<ItemHeading> withOpening(List<ItemHeading> items, int from) {
        if (items.isEmpty()) {
            return items;
        }
        int first = items.getFirst().start();
        int reach = Math.max(from, first - OPENING_REACH);
        var opening = OPENING.matcher(text);
        if (reach >= first || !opening.region(reach, first).find()) {
            return items;
        }
        var all = new ArrayList<ItemHeading>();
        all.add(new ItemHeading(Style.BARE, null, 0, 0, opening.start(), opening.start(), opening.end(), false));
        all.addAll(items);
        return all;
    }

    /** Between numbered items stand some whose numbers were lost. */
    private List<ItemHeading> withFormalities(List<ItemHeading> items) {
        if (items.isEmpty()) {
            return items;
        }
        var all = new ArrayList<>(items);
        var formality =
                FORMALITY.matcher(text).region(items.getFirst().titleEnd(), end).useTransparentBounds(true);
        while (formality.find()) {
            int at = formality.start();
            boolean numbered = items.stream().anyMatch(item -> item.start() <= at && at <= item.titleEnd() + 1);
            if (!numbered) {
                all.add(new ItemHeading(Style.BARE, null, 0, 0, at, at, formality.end(), false));
            }
        }
        all.sort(Comparator.comparingInt(ItemHeading::start));
        return all;
    }
}
