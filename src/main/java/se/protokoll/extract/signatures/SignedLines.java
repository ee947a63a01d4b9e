package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.signatures.FlatSignatures.Signer;

/**
 * Finds signatures whose roles stand behind the names: on the line below them ("Bo Ek (S)     Eva Ros (M)" over "Ordförande
 * Justerare") or behind a comma ("Bo Ek, ordförande").
 */
final class SignedLines {

    /** Side by side, who signs a notice and calls to the meeting. */
    private static final Set<Label> CONVENERS = EnumSet.of(Label.CHAIR, Label.SECRETARY);

    /** Lines between the signatures of one block at most: rules to sign on, dates. */
    private static final int REACH = 6;

    private final OfficeLines lines;
    private final SignedOnDots onDots;
    private final SignedOverOffices overOffices;

    /** Other ways to sign; the first that reads a line is the right one. */
    private final List<SignedLine> others;

    SignedLines(Layout layout, SignerNames names) {
        this.lines = new OfficeLines(layout);
        this.onDots = new SignedOnDots(lines, layout, names);
        this.overOffices = new SignedOverOffices(lines, names);
        this.others = List.of(
                new SignedInCells(lines, names),
                new SignedInColumns(lines, names),
                new SignedBeforeOffice(lines, names));
    }

    /**
     * The signers of the last block that holds at least two offices; empty where there is none.
     *
     * @param textStart where the items begin; before it only adjusters and dots to sign on tell signatures
     *     from a list of those present
     */
    List<Signer> signers(int textStart) {
        List<Signer> best = List.of();
        for (var block : blocks(textStart)) {
            var signing = isSigned(block, textStart) ? block : onDots(block);
            var offices = offices(signing);
            offices.remove(Label.VICE_CHAIR);
            if (offices.size() > 1) {
                best = signing.stream()
                        .flatMap(signed -> signed.signers().stream())
                        .toList();
            }
        }
        return lastOfEach(best);
    }

    private boolean isSigned(List<Signed> block, int textStart) {
        return offices(block).contains(Label.ADJUSTER)
                || lines.get(block.getFirst().line()).start() > textStart
                || block.stream().anyMatch(signed -> signed.offices().containsAll(CONVENERS));
    }

    private static EnumSet<Label> offices(List<Signed> block) {
        var offices = EnumSet.noneOf(Label.class);
        block.forEach(signed -> offices.addAll(signed.offices()));
        return offices;
    }

    /** Those who sign on dots; none where somebody signs so near them who has not been read. */
    private List<Signed> onDots(List<Signed> block) {
        int from = Math.max(0, block.getFirst().line() - REACH);
        int to = Math.min(lines.size(), block.getLast().line() + REACH);
        boolean unread = IntStream.range(from, to).anyMatch(line -> onDots.isDotted(line) && onDots.read(line) == null);
        return unread
                ? List.of()
                : block.stream()
                        .filter(signed -> onDots.isDotted(signed.line()))
                        .toList();
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

    private List<List<Signed>> blocks(int textStart) {
        var blocks = new ArrayList<List<Signed>>();
        var open = new ArrayList<Signed>();
        for (int i = 0; i < lines.size(); i++) {
            var signed = signed(i);
            boolean far = !open.isEmpty() && i - open.getLast().line() > REACH;
            boolean ended = far || ((lines.opensOther(i) || opensText(i, textStart)) && isListed(open));
            if (ended || (signed != null && !open.isEmpty() && isAlternating(open))) {
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

    private boolean opensText(int index, int textStart) {
        return lines.get(index).end() > textStart
                && (index == 0 || lines.get(index - 1).end() <= textStart);
    }

    /**
     * Whether all have their office behind a comma, as in the list of those present, and none has a line to sign on.
     */
    private boolean isListed(List<Signed> block) {
        return block.stream().noneMatch(signed -> onDots.isDotted(signed.line()) || hasOffices(signed.line()));
    }

    /** Where names also stand below the last role, each role stands over its name and not below one. */
    private boolean isAlternating(List<Signed> block) {
        int first = block.getFirst().line();
        int last = block.getLast().line();
        boolean before = first > 1 && hasOffices(first - 2);
        return hasOffices(last) && !onDots.isDotted(last) && (before || goesOn(last + 1));
    }

    /** Whether names stand on a line, and no offices below them. */
    private boolean goesOn(int index) {
        return index < lines.size()
                && overOffices.isNames(index)
                && (index + 1 >= lines.size() || !hasOffices(index + 1));
    }

    private boolean hasOffices(int index) {
        return !lines.offices(index).isEmpty();
    }

    private @Nullable Signed signed(int index) {
        if (onDots.isDotted(index)) {
            return onDots.read(index);
        }
        if (hasOffices(index)) {
            return overOffices.read(index);
        }
        return others.stream()
                .map(way -> way.read(index))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
