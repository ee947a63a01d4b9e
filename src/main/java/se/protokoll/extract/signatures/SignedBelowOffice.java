package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Token;

/** "Ordförande ⏎ Bo Ek": a row whose cells each have the office over the name. */
final class SignedBelowOffice implements SignedLine {

    private final OfficeLines lines;
    private final SignerNames names;

    SignedBelowOffice(OfficeLines lines, SignerNames names) {
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
            int end = firstLineEnd(cell);
            var words = cell.subList(0, end);
            var office = OfficeLines.whole(words);
            var name = office == null || end == cell.size() ? null : names.whole(withoutParty(cell, end));
            if (office == null || name == null) {
                return null;
            }
            signers.add(new Signer(name, lines.printed(words)));
            offices.add(office);
        }
        return signers.isEmpty() ? null : new Signed(index, signers, offices);
    }

    private static int firstLineEnd(List<Token> cell) {
        int end = 1;
        while (end < cell.size() && !cell.get(end).beginsLine()) {
            end++;
        }
        return end;
    }

    private static List<Token> withoutParty(List<Token> cell, int from) {
        return cell.subList(from, cell.size()).stream()
                .filter(token -> !token.bracketed())
                .toList();
    }
}
