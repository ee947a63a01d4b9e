package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A row whose cells each have a name and an office: "Bo Ek ⏎ Ordförande", "Bo Ek, ordförande", or all of them "Ordförande ⏎ Bo
 * Ek".
 */
final class SignedInCells implements SignedLine {

    private record OfCell(Signer signer, Label office) {}

    /** A way to read a cell; null where it is not written so. */
    private interface Way {

        @Nullable
        OfCell read(List<Token> cell);
    }

    private final OfficeLines lines;
    private final SignerNames names;

    SignedInCells(OfficeLines lines, SignerNames names) {
        this.lines = lines;
        this.names = names;
    }

    @Override
    public @Nullable Signed read(int index) {
        if (!lines.get(index).isRow()) {
            return null;
        }
        var namesFirst = read(index, this::nameFirst);
        return namesFirst == null ? read(index, this::officeFirst) : namesFirst;
    }

    private @Nullable Signed read(int index, Way way) {
        var signers = new ArrayList<Signer>();
        var offices = EnumSet.noneOf(Label.class);
        for (var cell : lines.segments(index)) {
            if (cell.isEmpty() || (signers.isEmpty() && LabelLexicon.exact(cell) == Label.SIGNATURES)) {
                continue;
            }
            var found = way.read(cell);
            if (found == null) {
                return null;
            }
            signers.add(found.signer());
            offices.add(found.office());
        }
        return signers.isEmpty() ? null : new Signed(index, signers, offices);
    }

    private @Nullable OfCell nameFirst(List<Token> cell) {
        int last = cell.size() - 1;
        while (last > 0 && !cell.get(last).beginsLine() && !cell.get(last).after(Separator.COMMA)) {
            last--;
        }
        if (last == 0) {
            return nameBesideOffice(cell);
        }
        var printed = OfficeLines.withoutItems(cell.subList(last, cell.size()));
        return ofCell(OfficeLines.office(printed), printed, cell.subList(0, last));
    }

    /** "Bo Ek ordförande § 4–9": nothing but its small letter sets the office apart. */
    private @Nullable OfCell nameBesideOffice(List<Token> cell) {
        int first = 0;
        while (first < cell.size() && !cell.get(first).isLowerCase()) {
            first++;
        }
        if (first == 0 || first == cell.size()) {
            return null;
        }
        var printed = OfficeLines.withoutItems(cell.subList(first, cell.size()));
        return ofCell(OfficeLines.whole(printed), printed, cell.subList(0, first));
    }

    private @Nullable OfCell officeFirst(List<Token> cell) {
        int end = 1;
        while (end < cell.size() && !cell.get(end).beginsLine()) {
            end++;
        }
        var printed = cell.subList(0, end);
        return ofCell(OfficeLines.whole(printed), printed, cell.subList(end, cell.size()));
    }

    private @Nullable OfCell ofCell(@Nullable Label office, List<Token> printed, List<Token> person) {
        var unbracketed = person.stream().filter(token -> !token.bracketed()).toList();
        var name = office == null || unbracketed.isEmpty() ? null : names.whole(unbracketed);
        return office == null || name == null ? null : new OfCell(new Signer(name, lines.printed(printed)), office);
    }
}
