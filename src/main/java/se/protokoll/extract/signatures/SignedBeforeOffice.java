package se.protokoll.extract.signatures;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

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
        int office = SubstituteSigner.office(tokens, comma);
        var words = tokens.subList(office, signedAt(tokens, office));
        var label = LabelLexicon.exact(words);
        if (label == null || !label.signs()) {
            return null;
        }
        var found = names.in(tokens.subList(0, comma));
        boolean whole = found.size() == 1
                && found.getFirst().start() == tokens.getFirst().start();
        return whole
                ? new Signed(index, List.of(new Signer(found.getFirst(), lines.printed(words))), EnumSet.of(label))
                : null;
    }

    /** "Bo Ek, ordförande, 2022-09-14 16:41": where the day begins on which an electronic signature was given. */
    private static int signedAt(List<Token> tokens, int office) {
        int at = office + 1;
        while (at < tokens.size()
                && !(tokens.get(at).after(Separator.COMMA) && tokens.get(at).isNumeric())) {
            at++;
        }
        return Math.min(at, tokens.size());
    }
}
