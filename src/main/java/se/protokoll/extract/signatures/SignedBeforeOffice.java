package se.protokoll.extract.signatures;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Separator;

/** "Bo Ek, ordförande" on a line of its own. */
final class SignedBeforeOffice implements SignedLine {

    private static final int LONGEST_NAME = 6;

    private final OfficeLines lines;
    private final SignerNames names;

    SignedBeforeOffice(OfficeLines lines, SignerNames names) {
        this.lines = lines;
        this.names = names;
    }

    @Override
    public @Nullable Signed read(int index) {
        var tokens = lines.tokens(index);
        int comma = 1;
        while (comma < tokens.size()
                && comma <= LONGEST_NAME
                && !tokens.get(comma).after(Separator.COMMA)) {
            comma++;
        }
        if (comma >= tokens.size() || comma > LONGEST_NAME) {
            return null;
        }
        var words = tokens.subList(SubstituteSigner.office(tokens, comma), tokens.size());
        var office = LabelLexicon.exact(words);
        if (office == null || !office.signs()) {
            return null;
        }
        var found = names.in(tokens.subList(0, comma));
        boolean whole = found.size() == 1
                && found.getFirst().start() == tokens.getFirst().start();
        return whole
                ? new Signed(index, List.of(new Signer(found.getFirst(), lines.printed(words))), EnumSet.of(office))
                : null;
    }
}
