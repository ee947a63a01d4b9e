package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.labels.StackedHeads;
import se.protokoll.extract.labels.TableHeading;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.TokenReader;
import se.protokoll.extract.words.NumberedPeople;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.text.BlockKind;

/** Finds the labels of a cover sheet and binds them to their values, whichever way the layout puts them. */
final class CoverReader {

    private final Layout layout;
    private final MarkLegend legend;
    private final List<CoverField> fields = new ArrayList<>();
    private final Set<Integer> continuations = new HashSet<>();
    private List<Token> tokens = List.of();
    private LabelContext context;
    private final boolean flat;
    private boolean table;
    private int headingLength;

    CoverReader(Layout layout) {
        this.layout = layout;
        this.flat = layout.isFlat();
        this.legend = MarkLegend.of(layout);
        this.context = new LabelContext(layout, tokens, flat);
    }

    CoverSheet read() {
        int items = new ItemStart(layout).line();
        var lines = layout.lines();
        int frame = layout.insideFrom();
        int begin = Math.min(frame, items);
        take(read(begin, items));
        var sites = sites(true);
        var lead = new ArrayList<>(TokenReader.read(layout, 0, begin));
        lead.addAll(tokens.subList(
                0, sites.isEmpty() ? tokens.size() : sites.getFirst().from()));
        bind(sites);
        BrokenOffice.mend(fields);
        take(read(items, Math.max(items, frame + layout.inside().size())));
        continuations.clear();
        bind(sites(false));
        var signing = List.copyOf(fields);
        fields.clear();
        continuations.clear();
        bind(attendanceSites());
        var later = AppendedList.of(
                layout,
                items,
                VoteTables.without(
                        fields.stream().filter(CoverField::listsPeople).toList()));
        int start = items < lines.size()
                ? lines.get(items).start()
                : layout.document().text().length();
        return new CoverSheet(signing, lead, start, later, tokens, legend);
    }

    private void take(List<Token> read) {
        tokens = flat ? read : PlacesOverColumns.inOrder(layout, SideBySide.inOrder(legend.without(read)));
        context = new LabelContext(layout, tokens, flat);
    }

    private List<Token> read(int from, int to) {
        if (flat) {
            return FlatPages.withoutNumbers(TokenReader.read(layout, from, to));
        }
        return layout.isGlued() ? TokenReader.read(layout, from, to) : TokenReader.read(layout, from, to, pageBreaks());
    }

    /**
     * The footers and headers between two pages, over which a list goes on. What the first page begins with is the
     * head.
     */
    private BitSet pageBreaks() {
        var furniture = layout.furniture();
        int offset = layout.insideFrom();
        var breaks = new BitSet();
        for (int at = furniture.nextSetBit(furniture.nextClearBit(0)); at >= 0; ) {
            int end = furniture.nextClearBit(at);
            if (end - at > 1 || end == layout.inside().size()) {
                breaks.set(offset + at, offset + end);
            }
            at = furniture.nextSetBit(end);
        }
        return breaks;
    }

    /** Labels of lists that stand apart behind the items: an attendance list put last. */
    private List<LabelSite> attendanceSites() {
        var sites = new ArrayList<LabelSite>();
        boolean rows = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.get(at).beginsLine() && !ItemLists.opens(tokens, at)) {
                continue;
            }
            var heading = TableHeading.at(tokens, at);
            if (heading != null) {
                rows = true;
                sites.add(new LabelSite(Label.PRESENT, at, at, true));
                at += heading.length() - 1;
                continue;
            }
            if (rows && context.rowOpenings().isInEachRow(at)) {
                continue;
            }
            int word = NumberedPeople.afterNumber(tokens, at);
            var match = tokens.get(word).isCapitalised() ? LabelLexicon.longest(tokens, word) : null;
            int to = match == null ? word : word + match.length();
            boolean apart = context.segments().endsSegment(to)
                    || (to < tokens.size() && tokens.get(to).after(Separator.COLON));
            if (match != null && apart) {
                sites.add(new LabelSite(match.label(), at, to, true));
                at = to - 1;
            } else if (word > at
                    && !tokens.get(word).after(Separator.CELL)
                    && !NumberedPeople.isPerson(tokens, word)
                    && !ItemLists.goesOn(tokens, at, word)) {
                sites.add(new LabelSite(Label.AGENDA, at, at, true));
            }
        }
        return sites;
    }

    private List<LabelSite> sites(boolean cover) {
        var sites = new ArrayList<LabelSite>();
        int at = 0;
        while (at < tokens.size()) {
            var previous = sites.isEmpty() ? null : sites.getLast();
            var site = continuations.contains(at) ? null : site(at, cover, previous);
            var heading = tokens.get(at).beginsSegment() && cover ? TableHeading.at(tokens, at) : null;
            var numbered = cover && site == null ? numberedHeading(at) : null;
            var stacked = cover ? StackedHeads.at(tokens, at) : null;
            if (stacked != null) {
                sites.add(new LabelSite(stacked.label(), at, at + stacked.length(), true));
                at += stacked.length();
            } else if (numbered != null) {
                sites.add(numbered);
                at = numbered.to();
            } else if (heading != null
                    && !(site != null && headsItems(site.to(), site.to() + 1))
                    && (!table || heading.length() == headingLength)) {
                table = true;
                headingLength = heading.length();
                boolean members = site != null && site.label() == Label.MEMBERS;
                sites.add(new LabelSite(members ? Label.MEMBERS : Label.PRESENT, at, at, true));
                at += heading.length();
            } else if (site != null) {
                sites.add(site);
                at = site.to();
            } else {
                at++;
            }
        }
        return sites;
    }

    /** "1. Deltagare": the attendance list as the first item of the agenda. */
    private @Nullable LabelSite numberedHeading(int at) {
        int word = tokens.get(at).beginsLine() && !flat ? NumberedPeople.afterNumber(tokens, at) : at;
        var match = word > at ? LabelLexicon.longest(tokens, word) : null;
        boolean heading = match != null
                && match.label().listsPeople()
                && context.segments().endsSegment(word + match.length());
        return heading && match != null ? new LabelSite(match.label(), at, word + match.length(), true) : null;
    }

    private @Nullable LabelSite site(int at, boolean cover, @Nullable LabelSite previous) {
        var token = tokens.get(at);
        boolean begins = at == 0 || token.beginsSegment() || token.after(Separator.BULLET);
        var broken = begins && cover ? acrossLines(at) : null;
        if (broken != null) {
            return broken;
        }
        boolean besideSigner = !begins && previous != null && previous.label().signs() && token.isCapitalised();
        if (!cover && !begins && !besideSigner) {
            return null;
        }
        var match = LabelLexicon.longest(tokens, at);
        if (match == null) {
            return begins && cover ? damaged(at) : null;
        }
        int to = at + match.length();
        to = context.afterBracket(to);
        boolean adjacent = previous != null && previous.to() == at;
        if (adjacent && headsItems(at, to)) {
            return null;
        }
        boolean apart = context.segments().endsSegment(to);
        boolean colon = to < tokens.size() && tokens.get(to).after(Separator.COLON);
        boolean apartFromLabel = !adjacent || context.segments().isBetweenCells(at, to);
        if (begins && !colon && apartFromLabel && context.listedRole().is(match.label(), at, previous, table)) {
            return null;
        }
        if (previous != null && !colon && context.isTitle(match, at, to, previous)) {
            return null;
        }
        var candidate = new LabelCandidate(match, at, to, colon, adjacent, previous);
        boolean accepted = !cover
                ? (begins
                                ? apart || colon || context.opensValue(match, to)
                                : context.inlineLabel().signsBeside(candidate))
                        && match.label().group() == Label.Group.SIGNING
                        && !context.listedRole().isInRowOfName(at, to)
                : begins
                        ? apart
                                || colon
                                || context.opensValue(match, to)
                                || context.inlineLabel().signsBehindComma(candidate)
                        : context.inlineLabel().is(candidate);
        return accepted
                ? new LabelSite(match.label(), at, context.beforeLimit(at, to), begins && (apart || colon))
                : null;
    }

    /** "Ledamöter          Närvarande §§": beside the label, what a column of the list below it holds. */
    private boolean headsItems(int at, int to) {
        return at < tokens.size()
                && !tokens.get(at).beginsLine()
                && to < tokens.size()
                && tokens.get(to).text().startsWith("§")
                && !tokens.get(to).beginsSegment()
                && (to + 1 == tokens.size() || tokens.get(to + 1).beginsLine());
    }

    /** A label that the narrow first column breaks: its other half begins the next line. */
    private @Nullable LabelSite acrossLines(int at) {
        int to = context.segments().segmentEnd(at);
        boolean word = Character.isLetter(tokens.get(at).text().charAt(0));
        int below = !word || to - at > 4 || !context.segments().endsSegment(to)
                ? -1
                : context.segments().nextLine(at);
        if (below < 0 || tokens.get(below).column() > tokens.get(at).column() + 2) {
            return null;
        }
        int belowEnd = context.segments().segmentEnd(below);
        if (belowEnd - below > 3) {
            return null;
        }
        var upper = tokens.subList(at, to);
        var lower = tokens.subList(below, belowEnd);
        var words = new ArrayList<>(upper);
        words.addAll(lower);
        boolean complete = LabelLexicon.exact(upper) != null
                && (LabelLexicon.exact(lower) == null || !tokens.get(below).isLowerCase());
        var label = LabelLexicon.exact(words);
        boolean other = tokens.get(below).column() < tokens.get(at).column() && LabelLexicon.exact(lower) != null;
        if (label == null && LabelLexicon.exact(upper) == null && !other) {
            label = LabelLexicon.damaged(words);
        }
        if (label == null || (complete && LabelLexicon.exact(lower) != null)) {
            return null;
        }
        if (below == to) {
            return new LabelSite(label, at, belowEnd, true);
        }
        for (int i = below; i < belowEnd; i++) {
            continuations.add(i);
        }
        return new LabelSite(label, at, to, true);
    }

    /** A label that lost letters; in a web page's menu the same words are whole ("Politik" is no "Politiker"). */
    private @Nullable LabelSite damaged(int at) {
        int to = context.segments().segmentEnd(at);
        boolean cell = tokens.get(at).after(Separator.CELL) && !tokens.get(at).beginsLine();
        boolean beside = !tokens.get(at).beginsLine() && tokens.get(at).isLowerCase();
        if (to - at > 5
                || cell
                || beside
                || layout.lines().get(tokens.get(at).line()).kind() == BlockKind.FURNITURE) {
            return null;
        }
        var label = LabelLexicon.damaged(tokens.subList(at, to));
        return label == null ? null : new LabelSite(label, at, to, true);
    }

    private void bind(List<LabelSite> sites) {
        var gathered = new ArrayList<LabelSite>();
        boolean strong = true;
        for (int i = 0; i < sites.size(); i++) {
            var site = sites.get(i);
            int end = i + 1 < sites.size() ? sites.get(i + 1).from() : tokens.size();
            var value = new ArrayList<Token>();
            for (int at = site.to(); at < end; at++) {
                if (!continuations.contains(at)) {
                    value.add(continuations.contains(at - 1) ? behindLabel(tokens.get(at)) : tokens.get(at));
                }
            }
            strong = site.strong() && (strong || gathered.isEmpty());
            gathered.add(site);
            boolean block = gathered.size() > 2
                    && (strong
                            || gathered.stream()
                                    .anyMatch(one -> one.label().listsPeople() || one.label() == Label.ADJUSTER));
            if (!value.isEmpty() || i + 1 == sites.size() || (standsAlone(site) && !block)) {
                var paragraphs = GatheredParagraphs.of(gathered, value);
                for (int each = 0; each < paragraphs.size(); each++) {
                    fields.add(field(List.of(gathered.get(each)), paragraphs.get(each)));
                }
                if (paragraphs.isEmpty()) {
                    fields.add(field(gathered, value));
                }
                gathered.clear();
            }
        }
    }

    /** "Ej tjänst- | Anna Ek" over "görande: | Bo Lind": the colon is that of the label, and parts no names. */
    private static Token behindLabel(Token token) {
        return token.after(Separator.COLON)
                ? token.withBefore(token.before().replacing(Separator.COLON, Separator.NEWLINE))
                : token;
    }

    private static boolean standsAlone(LabelSite site) {
        return site.label().group() == Label.Group.NOTICE
                || site.label().group() == Label.Group.AGENDA
                || site.label() == Label.SIGNATURES;
    }

    private CoverField field(List<LabelSite> sites, List<Token> value) {
        var labels = sites.stream().map(LabelSite::label).distinct().toList();
        return new CoverField(
                labels,
                tokens.get(sites.getFirst().from()).start(),
                end(sites.getLast()),
                sites.stream().allMatch(LabelSite::strong),
                tokens.subList(sites.getLast().from(), sites.getLast().to()),
                value);
    }

    private int end(LabelSite site) {
        return site.to() > site.from()
                ? tokens.get(site.to() - 1).end()
                : tokens.get(site.from()).start();
    }
}
