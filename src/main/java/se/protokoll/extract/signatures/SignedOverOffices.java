package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.extract.words.Token;

/** "Bo Ek (S)     Eva Ros (M)" over "Ordförande     Justerare". */
final class SignedOverOffices implements SignedLine {

    private final OfficeLines lines;
    private final SignerNames names;

    SignedOverOffices(OfficeLines lines, SignerNames names) {
        this.lines = lines;
        this.names = names;
    }

    @Override
    public @Nullable Signed read(int index) {
        var offices = lines.offices(index);
        var above = index == 0 || offices.isEmpty() ? List.<SignerNames.Name>of() : names(index - 1);
        if (offices.isEmpty() || above.size() != offices.size()) {
            return null;
        }
        var signers = new ArrayList<Signer>();
        var labels = EnumSet.noneOf(Label.class);
        for (int i = 0; i < offices.size(); i++) {
            labels.add(offices.get(i).label());
            signers.add(new Signer(above.get(i), lines.printed(offices.get(i).words())));
        }
        return new Signed(index, signers, labels);
    }

    /**
     * The names of a line that holds nothing else but parties, one in each segment or close together; none for any
     * other line.
     */
    private List<SignerNames.Name> names(int index) {
        var found = new ArrayList<SignerNames.Name>();
        var segments = lines.signing(index);
        for (var segment : segments) {
            var tokens = segment.stream().filter(token -> !token.bracketed()).toList();
            var name = names.whole(tokens);
            if (name == null) {
                return segments.size() == 1 && isNames(index) ? names.in(tokens) : List.of();
            }
            found.add(name);
        }
        return found;
    }

    /** Whether a line holds names and nothing else, however many. */
    boolean isNames(int index) {
        var tokens =
                lines.tokens(index).stream().filter(token -> !token.bracketed()).toList();
        var found = names.in(tokens);
        return tokens.stream().allMatch(token -> found.stream().anyMatch(name -> isWithin(token, name)));
    }

    private static boolean isWithin(Token token, SignerNames.Name name) {
        return name.start() <= token.start() && token.end() <= name.end();
    }
}
