package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** "Bo Ek, ordförande" on a line of its own, or "Bo Ek (S), ordförande     Eva Ros, justerare, § 12" side by side. */
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
        var beside = lines.get(index).isRow() ? null : signed(index, lines.signing(index));
        return beside == null ? signed(index, List.of(lines.tokens(index))) : beside;
    }

    private @Nullable Signed signed(int index, List<List<Token>> parts) {
        var signers = new ArrayList<Signer>();
        var offices = EnumSet.noneOf(Label.class);
        for (var part : parts) {
            int comma = comma(part);
            var words = comma == 0 ? List.<Token>of() : office(part, comma);
            var label = words.isEmpty() ? null : OfficeLines.whole(words);
            var name = label == null ? null : name(part.subList(0, comma));
            if (label == null || name == null) {
                return null;
            }
            signers.add(new Signer(name, lines.printed(words)));
            offices.add(label);
        }
        return new Signed(index, signers, offices);
    }

    /** Where the office begins behind the name; 0 where it does not. */
    private static int comma(List<Token> part) {
        int comma = 1;
        while (comma < part.size() && comma <= LONGEST_NAME && !part.get(comma).after(Separator.COMMA)) {
            comma++;
        }
        return comma < part.size() && comma <= LONGEST_NAME ? comma : 0;
    }

    private static List<Token> office(List<Token> part, int comma) {
        int from = SubstituteSigner.office(part, comma);
        return OfficeLines.withoutItems(part.subList(from, signedAt(part, from)));
    }

    private SignerNames.@Nullable Name name(List<Token> tokens) {
        var found = names.in(tokens);
        return found.size() == 1
                        && found.getFirst().start() == tokens.getFirst().start()
                ? found.getFirst()
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
