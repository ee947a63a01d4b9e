package se.protokoll.extract.signatures;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Token;

/** One who signs in another's place: "Bo Ek (M), ersätter Eva Ros (S) som justerare". */
final class SubstituteSigner {

    private static final Set<String> INSTEAD = Set.of("ersätter", "ers", "ersättare", "istället", "tjänstgör");

    private SubstituteSigner() {}

    /**
     * Where the office begins behind the signer's name.
     *
     * @param comma index of the first word behind the name
     * @return the same index where nobody is replaced
     */
    static int office(List<Token> line, int comma) {
        int last = line.size() - 1;
        boolean instead = last > comma + 1
                && line.get(last - 1).text().equals("som")
                && INSTEAD.contains(line.get(comma).key());
        return instead ? last : comma;
    }
}
