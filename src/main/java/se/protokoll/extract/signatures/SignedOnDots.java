package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Token;

/** "Ordförande ............": who signs on the dots is printed below them. */
final class SignedOnDots implements SignedLine {

    private static final Pattern HEADING = Pattern.compile("(?iu)(?:under)?skrift(?:er)?");

    private static final Pattern DOTS = Pattern.compile("[._…]{4,}|…{2,}");

    private final OfficeLines lines;
    private final SigningLines signing;

    SignedOnDots(OfficeLines lines, Layout layout, SignerNames names) {
        this.lines = lines;
        this.signing = new SigningLines(layout, names);
    }

    /** Whether dots to sign on stand behind an office. */
    boolean isDotted(int index) {
        return !offices(index).isEmpty();
    }

    @Override
    public @Nullable Signed read(int index) {
        var offices = offices(index);
        var beside = offices.size() == 1
                ? signing.beside(lines.get(index), offices.getFirst())
                : List.<SignerNames.Name>of();
        var found = offices.isEmpty() || !beside.isEmpty()
                ? beside
                : signing.below(lines.all(), index, offices.size() == 1);
        if (found.isEmpty() || (offices.size() > 1 && found.size() != offices.size())) {
            return null;
        }
        var signers = new ArrayList<Signer>();
        var labels = EnumSet.noneOf(Label.class);
        for (int i = 0; i < found.size(); i++) {
            var office = offices.get(Math.min(i, offices.size() - 1));
            labels.add(Objects.requireNonNull(OfficeLines.office(office)));
            signers.add(new Signer(found.get(i), lines.printed(office)));
        }
        return new Signed(index, signers, labels);
    }

    /** The words of each office on a line behind which dots stand. */
    private List<List<Token>> offices(int index) {
        String text = lines.text(index);
        if (!mayHoldDots(text)) {
            return List.of();
        }
        var dots = DOTS.matcher(text);
        var offices = new ArrayList<List<Token>>();
        int start = lines.get(index).start();
        int behind = 0;
        while (dots.find()) {
            var office = lastBetween(index, start + behind, start + dots.start());
            behind = dots.end();
            if (OfficeLines.office(office) != null) {
                offices.add(office);
            }
        }
        return offices;
    }

    /** Much quicker than to look for them. */
    private static boolean mayHoldDots(String text) {
        return text.contains("..") || text.indexOf('_') >= 0 || text.indexOf('…') >= 0;
    }

    /** The words between two places that stand in the last segment that has any there. */
    private List<Token> lastBetween(int index, int from, int to) {
        return lines.segments(index).reversed().stream()
                .map(segment -> segment.stream()
                        .filter(token -> token.start() >= from && token.end() <= to)
                        .toList())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(SignedOnDots::withoutHeading)
                .orElse(List.of());
    }

    /**
     * "Underskrift Sekreterare ......": the heading of the block, whole or broken, stands on the line of its first
     * office.
     */
    private static List<Token> withoutHeading(List<Token> office) {
        boolean headed = office.size() == 2
                && LabelLexicon.exact(office) == null
                && HEADING.matcher(office.getFirst().text()).matches();
        return headed ? office.subList(1, 2) : office;
    }
}
