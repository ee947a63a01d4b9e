package se.protokoll.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a cover sheet and binds them to their values, whichever way the layout puts them. */
final class CoverReader {

    /** A line of text longer than this has lost its layout: labels stand in the middle of it. */
    private static final int FLATTENED = 160;

    /** What goes on after a word that is no label. */
    private static final Set<String> SENTENCE =
            Set.of("för", "och", "i", "till", "att", "med", "på", "som", "är", "var");

    private final Layout layout;
    private final List<CoverField> fields = new ArrayList<>();
    private final Set<Integer> continuations = new HashSet<>();
    private List<Token> tokens = List.of();
    private boolean table;
    private int headingLength;

    /** A label at a place in the token stream. */
    private record Site(Label label, int from, int to, boolean strong) {}

    CoverReader(Layout layout) {
        this.layout = layout;
    }

    CoverSheet read() {
        int items = new ItemStart(layout).line();
        var lines = layout.lines();
        tokens = TokenReader.read(layout, 0, items);
        var sites = sites(true);
        var lead = tokens.subList(
                0, sites.isEmpty() ? tokens.size() : sites.getFirst().from());
        bind(sites);
        tokens = TokenReader.read(layout, items, lines.size());
        continuations.clear();
        bind(sites(false));
        int start = items < lines.size()
                ? lines.get(items).start()
                : layout.document().text().length();
        return new CoverSheet(fields, lead, start);
    }

    private List<Site> sites(boolean cover) {
        var sites = new ArrayList<Site>();
        int at = 0;
        while (at < tokens.size()) {
            var previous = sites.isEmpty() ? null : sites.getLast();
            var site = continuations.contains(at) ? null : site(at, cover, previous);
            var heading = tokens.get(at).beginsSegment() && cover ? TableHeading.at(tokens, at) : null;
            if (heading != null && (!table || heading.length() == headingLength)) {
                table = true;
                headingLength = heading.length();
                sites.add(new Site(Label.PRESENT, at, at, true));
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

    private @Nullable Site site(int at, boolean cover, @Nullable Site previous) {
        var token = tokens.get(at);
        boolean begins = at == 0 || token.beginsSegment() || token.after(Separator.BULLET);
        var broken = begins && cover ? acrossLines(at) : null;
        if (broken != null) {
            return broken;
        }
        if (!cover && !begins) {
            return null;
        }
        var match = LabelLexicon.longest(tokens, at);
        if (match == null) {
            return begins && cover ? damaged(at) : null;
        }
        int to = at + match.length();
        boolean apart = endsSegment(to);
        boolean colon = to < tokens.size() && tokens.get(to).after(Separator.COLON);
        boolean adjacent = previous != null && previous.to() == at;
        if (begins && !colon && !adjacent && isRole(match.label(), at, previous)) {
            return null;
        }
        boolean accepted = !cover
                ? (apart || colon || opensValue(match, to)) && match.label().group() == Label.Group.SIGNING
                : begins ? apart || colon || opensValue(match, to) : isInline(match, at, to, colon, adjacent);
        return accepted ? new Site(match.label(), at, to, begins && (apart || colon)) : null;
    }

    /** Whether a word such as "ordförande" or "ersättare" stands for what a person on the list is. */
    private boolean isRole(Label label, int at, @Nullable Site previous) {
        boolean office = switch (label) {
            case CHAIR, VICE_CHAIR, SECRETARY, ADJUSTER, MEMBERS, SUBSTITUTES, PRESENT, ABSENT, ADJOINED -> true;
            default -> label.listsPeople() && tokens.get(at).isLowerCase();
        };
        if (!office || previous == null || !previous.label().listsPeople()) {
            return false;
        }
        var token = tokens.get(at);
        boolean cell = (token.after(Separator.CELL) || token.after(Separator.GAP)) && !token.beginsLine();
        boolean plural = label.listsPeople() && !token.text().equals("Ledamot") && !table;
        if (cell) {
            int to = segmentEnd(at);
            return !layout.lines().get(token.line()).isRow()
                    || to >= tokens.size()
                    || tokens.get(to).line() != token.line()
                    || !tokens.get(to).beginsLine();
        }
        int next = segmentEnd(at);
        boolean alone = next >= tokens.size() || tokens.get(next).beginsLine();
        return token.isLowerCase() || (alone && !plural && !token.after(Separator.PARAGRAPH));
    }

    /** Whether what follows on the same line can be a value and not the rest of a sentence. */
    private boolean opensValue(LabelLexicon.Match match, int to) {
        if (to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        if (next.after(Separator.COMMA) || next.after(Separator.OPEN)) {
            return false;
        }
        if (!next.isLowerCase()) {
            return true;
        }
        return switch (match.label().group()) {
            case HEAD -> !SENTENCE.contains(next.text());
            case ATTENDANCE -> match.length() >= 3;
            default -> next.text().equals("den");
        };
    }

    /** A label in the middle of a flattened line, before a colon, or behind another label. */
    private boolean isInline(LabelLexicon.Match match, int at, int to, boolean colon, boolean adjacent) {
        var token = tokens.get(at);
        if (token.text().equals("ande")) {
            return true;
        }
        boolean heading = match.label().group() == Label.Group.AGENDA;
        if (!token.isCapitalised() || token.after(Separator.COMMA) || token.bracketed() || heading) {
            return false;
        }
        if (colon || adjacent || to >= tokens.size()) {
            return true;
        }
        var next = tokens.get(to);
        if (match.label() == Label.PARAGRAPHS) {
            return !next.isLowerCase();
        }
        var line = layout.lines().get(token.line());
        if (line.end() - line.start() < FLATTENED) {
            return false;
        }
        return (match.length() > 1 && !next.after(Separator.COMMA))
                || (!next.isLowerCase() && !next.after(Separator.COMMA))
                || next.after(Separator.STOP)
                || LabelLexicon.longest(tokens, to) != null;
    }

    /** A label that the narrow first column breaks: its other half begins the next line. */
    private @Nullable Site acrossLines(int at) {
        int to = segmentEnd(at);
        int below = to - at > 4 || !endsSegment(to) ? -1 : nextLine(at);
        if (below < 0 || tokens.get(below).column() > tokens.get(at).column() + 2) {
            return null;
        }
        int belowEnd = segmentEnd(below);
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
        if (label == null && LabelLexicon.exact(upper) == null) {
            label = LabelLexicon.damaged(words);
        }
        if (label == null || (complete && LabelLexicon.exact(lower) != null)) {
            return null;
        }
        if (below == to) {
            return new Site(label, at, belowEnd, true);
        }
        for (int i = below; i < belowEnd; i++) {
            continuations.add(i);
        }
        return new Site(label, at, to, true);
    }

    private @Nullable Site damaged(int at) {
        int to = segmentEnd(at);
        if (to - at > 5) {
            return null;
        }
        var label = LabelLexicon.damaged(tokens.subList(at, to));
        return label == null ? null : new Site(label, at, to, true);
    }

    private int segmentEnd(int at) {
        int to = at + 1;
        while (!endsSegment(to) && !tokens.get(to).after(Separator.COLON)) {
            to++;
        }
        return to;
    }

    private boolean endsSegment(int to) {
        return to >= tokens.size() || tokens.get(to).beginsSegment();
    }

    /** First token of the line below, unless a blank line parts them; -1 if there is none. */
    private int nextLine(int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).line() != tokens.get(at).line() || tokens.get(i).beginsLine()) {
                return tokens.get(i).after(Separator.PARAGRAPH) ? -1 : i;
            }
        }
        return -1;
    }

    private void bind(List<Site> sites) {
        var gathered = new ArrayList<Site>();
        for (int i = 0; i < sites.size(); i++) {
            var site = sites.get(i);
            int end = i + 1 < sites.size() ? sites.get(i + 1).from() : tokens.size();
            var value = new ArrayList<Token>();
            for (int at = site.to(); at < end; at++) {
                if (!continuations.contains(at)) {
                    value.add(tokens.get(at));
                }
            }
            gathered.add(site);
            boolean block = gathered.size() > 2 && gathered.stream().allMatch(Site::strong);
            if (!value.isEmpty() || i + 1 == sites.size() || (standsAlone(site) && !block)) {
                fields.add(field(gathered, value));
                gathered.clear();
            }
        }
    }

    private static boolean standsAlone(Site site) {
        return site.label().group() == Label.Group.NOTICE
                || site.label().group() == Label.Group.AGENDA
                || site.label() == Label.SIGNATURES;
    }

    private CoverField field(List<Site> sites, List<Token> value) {
        var labels = sites.stream().map(Site::label).distinct().toList();
        return new CoverField(
                labels,
                tokens.get(sites.getFirst().from()).start(),
                end(sites.getLast()),
                sites.stream().allMatch(Site::strong),
                value);
    }

    private int end(Site site) {
        return site.to() > site.from()
                ? tokens.get(site.to() - 1).end()
                : tokens.get(site.from()).start();
    }
}
