package se.protokoll.extract.signatures;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.signatures.FlatSignatures.Signer;

/** "Bo Ek     Ordförande     2025-05-28 14:02", as electronic signatures are listed. */
final class SignedInColumns implements SignedLine {

    private static final Pattern WHEN = Pattern.compile("[\\d\\s.:/-]+");

    private final OfficeLines lines;
    private final SignerNames names;

    SignedInColumns(OfficeLines lines, SignerNames names) {
        this.lines = lines;
        this.names = names;
    }

    @Override
    public @Nullable Signed read(int index) {
        var segments = lines.get(index).segments();
        if (segments.size() < 2
                || !segments.stream()
                        .skip(2)
                        .allMatch(segment -> WHEN.matcher(lines.text(segment)).matches())) {
            return null;
        }
        var tokens = lines.segments(index);
        var office = OfficeLines.office(tokens.get(1));
        var name = office == null ? null : names.whole(tokens.getFirst());
        return office == null || name == null
                ? null
                : new Signed(index, List.of(new Signer(name, lines.printed(tokens.get(1)))), EnumSet.of(office));
    }
}
