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

/** "Bo Ek ⏎ Ordförande", "Bo Ek, ordförande": a row whose cells each have the name over the office or before it. */
final class SignedInCells implements SignedLine {

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
        var signers = new ArrayList<Signer>();
        var offices = EnumSet.noneOf(Label.class);
        for (var cell : lines.segments(index)) {
            if (cell.isEmpty() || (signers.isEmpty() && LabelLexicon.exact(cell) == Label.SIGNATURES)) {
                continue;
            }
            int last = officeStart(cell);
            var office = OfficeLines.office(cell.subList(last, cell.size()));
            var name = office == null || last == 0 ? null : names.whole(withoutParty(cell.subList(0, last)));
            if (office == null || name == null) {
                return null;
            }
            signers.add(new Signer(name, lines.printed(cell.subList(last, cell.size()))));
            offices.add(office);
        }
        return signers.isEmpty() ? null : new Signed(index, signers, offices);
    }

    private static int officeStart(List<Token> cell) {
        int at = cell.size() - 1;
        while (at > 0 && !cell.get(at).beginsLine() && !cell.get(at).after(Separator.COMMA)) {
            at--;
        }
        return at;
    }

    private static List<Token> withoutParty(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.bracketed()).toList();
    }
}
