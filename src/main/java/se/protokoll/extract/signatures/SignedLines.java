package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Finds signatures whose roles stand behind the names: on the line below them ("Bo Ek (S)     Eva Ros (M)" over "Ordförande
 * Justerare") or behind a comma ("Bo Ek, ordförande").
 */
final class SignedLines {

    private static final Set<Label> ROLES =
            EnumSet.of(Label.SECRETARY, Label.CHAIR, Label.VICE_CHAIR, Label.ADJUSTER, Label.RECORDED_BY);

    private static final Pattern RULE = Pattern.compile("[\\s._…–—-]+");

    private static final Pattern HEADING = Pattern.compile("(?i)(?:under)?skrift(?:er)?");

    private static final Pattern WHEN = Pattern.compile("[\\d\\s.:/-]+");

    private static final Pattern BODY =
            Pattern.compile("\\p{Ll}*(?:fullmäktige|styrelsen|nämnden|direktionen|rådet|utskottet|gruppen|förbundet)");

    /** Side by side, who signs a notice and calls to the meeting. */
    private static final Set<Label> CONVENERS = EnumSet.of(Label.CHAIR, Label.SECRETARY);

    private static final Pattern DOTS = Pattern.compile("[._…]{4,}|…{2,}");

    /** Lines between the signatures of one block at most: rules to sign on, dates. */
    private static final int REACH = 6;

    private final Layout layout;
    private final SignerNames names;
    private final SigningLines signing;
    private final List<Line> lines;

    SignedLines(Layout layout, SignerNames names) {
        this.layout = layout;
        this.names = names;
        this.signing = new SigningLines(layout, names);
        this.lines = layout.inside().stream()
                .filter(line -> !RULE.matcher(layout.text(line)).matches())
                .toList();
    }

    /** The signers on a line, and the offices they sign for. */
    private record Signed(int line, List<Signer> signers, Set<Label> roles) {}

    /**
     * The signers of the last block that holds at least two offices; empty where there is none.
     *
     * @param textStart where the items begin; before it only adjusters tell signatures from a list of those present
     */
    List<Signer> signers(int textStart) {
        List<Signer> best = List.of();
        for (var block : blocks()) {
            var roles = EnumSet.noneOf(Label.class);
            block.forEach(signed -> roles.addAll(signed.roles()));
            boolean signs = roles.contains(Label.ADJUSTER)
                    || lines.get(block.getFirst().line()).start() > textStart
                    || block.stream().anyMatch(signed -> signed.roles().containsAll(CONVENERS));
            roles.remove(Label.VICE_CHAIR);
            if (signs && roles.size() > 1) {
                best = block.stream()
                        .flatMap(signed -> signed.signers().stream())
                        .toList();
            }
        }
        return lastOfEach(best);
    }

    /** The list of those present may end so near above that its secretary seems to sign as well. */
    private static List<Signer> lastOfEach(List<Signer> signers) {
        return IntStream.range(0, signers.size())
                .filter(i -> signers.subList(i + 1, signers.size()).stream()
                        .noneMatch(later ->
                                later.name().text().equals(signers.get(i).name().text())))
                .mapToObj(signers::get)
                .toList();
    }

    private List<List<Signed>> blocks() {
        var blocks = new ArrayList<List<Signed>>();
        var open = new ArrayList<Signed>();
        for (int i = 0; i < lines.size(); i++) {
            var signed = signed(i);
            boolean far = !open.isEmpty() && i - open.getLast().line() > REACH;
            if (far || (signed != null && !open.isEmpty() && isAlternating(open))) {
                close(open, blocks);
            }
            if (signed != null) {
                open.add(signed);
            }
        }
        close(open, blocks);
        return blocks;
    }

    private void close(List<Signed> open, List<List<Signed>> blocks) {
        if (!open.isEmpty() && !isAlternating(open)) {
            blocks.add(List.copyOf(open));
        }
        open.clear();
    }

    /** Where names also stand below the last role, each role stands over its name and not below one. */
    private boolean isAlternating(List<Signed> block) {
        int last = block.getLast().line();
        boolean roleLine =
                roles(lines.get(last)) != null && dottedRoles(lines.get(last)).isEmpty();
        boolean before =
                block.getFirst().line() > 1 && roles(lines.get(block.getFirst().line() - 2)) != null;
        return roleLine
                && (before
                        || (last + 1 < lines.size()
                                && isNames(lines.get(last + 1))
                                && (last + 2 >= lines.size() || roles(lines.get(last + 2)) == null)));
    }

    private @Nullable Signed signed(int index) {
        var line = lines.get(index);
        var dotted = dottedRoles(line);
        if (!dotted.isEmpty()) {
            return below(index, dotted);
        }
        var cells = inCells(line, index);
        if (cells != null) {
            return cells;
        }
        var column = inColumns(index);
        if (column != null) {
            return column;
        }
        var roles = roles(line);
        if (roles == null || index == 0) {
            return roles == null ? named(index) : null;
        }
        var above = nameLine(lines.get(index - 1));
        if (above == null || above.size() != roles.size()) {
            return null;
        }
        var signers = new ArrayList<Signer>();
        for (int i = 0; i < roles.size(); i++) {
            signers.add(new Signer(above.get(i), printed(line.segments().get(i))));
        }
        return new Signed(index, signers, EnumSet.copyOf(roles));
    }

    /** "Ordförande ............": who signs on the dots is printed below them. */
    private @Nullable Signed below(int index, List<List<Token>> roles) {
        var found = signing.below(lines, index, roles.size() == 1);
        if (found.isEmpty() || (roles.size() > 1 && found.size() != roles.size())) {
            return null;
        }
        var signers = new ArrayList<Signer>();
        var labels = EnumSet.noneOf(Label.class);
        for (int i = 0; i < found.size(); i++) {
            var role = roles.get(Math.min(i, roles.size() - 1));
            labels.add(Objects.requireNonNull(exact(role)));
            String printed = layout.document()
                    .text()
                    .substring(role.getFirst().start(), role.getLast().end());
            signers.add(new Signer(found.get(i), printed.toLowerCase(Locale.ROOT)));
        }
        return new Signed(index, signers, labels);
    }

    /** Much quicker than to look for them. */
    private static boolean mayHoldDots(String text) {
        return text.contains("..") || text.indexOf('_') >= 0 || text.indexOf('…') >= 0;
    }

    /** The roles on a line behind which dots stand for a signature. */
    private List<List<Token>> dottedRoles(Line line) {
        String text = layout.text(line);
        if (!mayHoldDots(text)) {
            return List.of();
        }
        var dots = DOTS.matcher(text);
        var roles = new ArrayList<List<Token>>();
        int behind = 0;
        while (dots.find()) {
            int from = line.start() + behind;
            int to = line.start() + dots.start();
            behind = dots.end();
            line.segments().stream()
                    .map(segment -> tokens(line, segment).stream()
                            .filter(token -> token.start() >= from && token.end() <= to)
                            .toList())
                    .filter(tokens -> !tokens.isEmpty())
                    .reduce((first, second) -> second)
                    .map(SignedLines::withoutHeading)
                    .filter(role -> {
                        var label = exact(role);
                        return label != null && ROLES.contains(label);
                    })
                    .ifPresent(roles::add);
        }
        return roles;
    }

    /** "Bo Ek ⏎ Ordförande": a row whose cells each have the name over the role. */
    private @Nullable Signed inCells(Line line, int index) {
        if (!line.isRow()) {
            return null;
        }
        var signers = new ArrayList<Signer>();
        var labels = EnumSet.noneOf(Label.class);
        for (var segment : line.segments()) {
            var tokens = tokens(line, segment);
            int role = lastLine(tokens);
            var label = exact(tokens.subList(role, tokens.size()));
            var name = role == 0 ? null : names.whole(withoutParty(tokens.subList(0, role)));
            if (tokens.isEmpty()) {
                continue;
            }
            if (label == null || !ROLES.contains(label) || name == null) {
                return null;
            }
            String printed = layout.document()
                    .text()
                    .substring(tokens.get(role).start(), tokens.getLast().end());
            signers.add(new Signer(name, printed.toLowerCase(Locale.ROOT)));
            labels.add(label);
        }
        return signers.isEmpty() ? null : new Signed(index, signers, labels);
    }

    private static int lastLine(List<Token> tokens) {
        int at = tokens.size() - 1;
        while (at > 0 && !tokens.get(at).beginsLine()) {
            at--;
        }
        return Math.max(0, at);
    }

    private static List<Token> withoutParty(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.bracketed()).toList();
    }

    /** "Bo Ek     Ordförande     2025-05-28 14:02", as electronic signatures are listed. */
    private @Nullable Signed inColumns(int index) {
        var segments = lines.get(index).segments();
        if (segments.size() < 2
                || segments.stream()
                        .skip(2)
                        .anyMatch(segment -> !WHEN.matcher(layout.text(segment)).matches())) {
            return null;
        }
        var name = names.whole(tokens(lines.get(index), segments.getFirst()));
        var label = exact(tokens(lines.get(index), segments.get(1)));
        return name != null && label != null && ROLES.contains(label)
                ? new Signed(index, List.of(new Signer(name, printed(segments.get(1)))), EnumSet.of(label))
                : null;
    }

    private static @Nullable Label exact(List<Token> role) {
        if (role.isEmpty()) {
            return null;
        }
        var exact = LabelLexicon.exact(role);
        return exact == null ? LabelLexicon.damaged(role) : exact;
    }

    /** "Bo Ek, ordförande" on a line of its own. */
    private @Nullable Signed named(int index) {
        var line = lines.get(index);
        var tokens = layout.tokens(layout.indexOf(line));
        for (int at = 1; at < tokens.size() && at <= 6; at++) {
            if (tokens.get(at).after(Separator.COMMA)) {
                int office = SubstituteSigner.office(tokens, at);
                var role = LabelLexicon.exact(tokens.subList(office, tokens.size()));
                var found = names.in(tokens.subList(0, at));
                boolean whole = found.size() == 1
                        && found.getFirst().start() == tokens.getFirst().start();
                String printed = layout.document()
                        .text()
                        .substring(tokens.get(office).start(), tokens.getLast().end());
                return role != null && ROLES.contains(role) && whole
                        ? new Signed(
                                index,
                                List.of(new Signer(found.getFirst(), printed.toLowerCase(Locale.ROOT))),
                                EnumSet.of(role))
                        : null;
            }
        }
        return null;
    }

    /** "Underskrift Sekreterare ......": the heading of the block, whole or broken, stands on the line of its first role. */
    private static List<Token> withoutHeading(List<Token> role) {
        boolean headed = role.size() == 2
                && LabelLexicon.exact(role) == null
                && HEADING.matcher(role.getFirst().text()).matches();
        return headed ? role.subList(1, 2) : role;
    }

    /** "Ordförande fullmäktige" */
    private static List<Token> withoutBody(List<Token> role) {
        return role.size() == 2 && BODY.matcher(role.getLast().text()).matches() ? role.subList(0, 1) : role;
    }

    /** The roles of a line that consists of nothing else; null for any other line. */
    private @Nullable List<Label> roles(Line line) {
        var roles = new ArrayList<Label>();
        for (var segment : line.segments()) {
            var tokens = tokens(line, segment);
            var label = tokens.isEmpty() ? null : LabelLexicon.exact(withoutBody(tokens));
            if (label == null || !ROLES.contains(label)) {
                return null;
            }
            roles.add(label);
        }
        return roles.isEmpty() ? null : roles;
    }

    /** The names of a line that holds one in each segment and nothing else but parties; null for any other line. */
    private @Nullable List<SignerNames.Name> nameLine(Line line) {
        var found = new ArrayList<SignerNames.Name>();
        for (var segment : line.segments()) {
            var tokens = tokens(line, segment).stream()
                    .filter(token -> !token.bracketed())
                    .toList();
            var here = names.in(tokens);
            boolean whole = here.size() == 1
                    && here.getFirst().start() == tokens.getFirst().start()
                    && here.getFirst().end() == tokens.getLast().end();
            if (!whole) {
                return null;
            }
            found.add(here.getFirst());
        }
        return found.isEmpty() ? null : found;
    }

    /** Whether a line holds names and nothing else, however many. */
    private boolean isNames(Line line) {
        var tokens = layout.tokens(layout.indexOf(line)).stream()
                .filter(token -> !token.bracketed())
                .toList();
        var found = names.in(tokens);
        return tokens.stream()
                .allMatch(token ->
                        found.stream().anyMatch(name -> name.start() <= token.start() && token.end() <= name.end()));
    }

    private List<Token> tokens(Line line, Segment segment) {
        var tokens = layout.tokens(layout.indexOf(line));
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < segment.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= segment.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    private String printed(Segment segment) {
        return layout.text(segment).strip().toLowerCase(Locale.ROOT).replaceAll("[:.]$", "");
    }
}
