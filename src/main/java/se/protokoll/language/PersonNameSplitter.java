package se.protokoll.language;

import java.util.List;
import java.util.Map;
import se.protokoll.language.NameForms.NameForm;

/**
 * Cuts a run of capitalised tokens into names of persons: "Leif Eriksson Meeri Wasberg" into "Leif Eriksson" and
 * "Meeri Wasberg". Text that came out of a table or a column has its names in such runs. The split is the likeliest of
 * all under a model of what Swedish names look like (one or two given names, initials, particles, one or two surnames)
 * and of how many people bear each word as given name and as surname.
 *
 * <p>Safe for use by several threads.
 */
public final class PersonNameSplitter {

    /** How common a list with the surnames first is. */
    private static final double SURNAME_FIRST_LISTS = 0.01;

    private final NameLikelihood likelihood;

    public PersonNameSplitter(NameStatistics statistics) {
        this.likelihood = new NameLikelihood(statistics);
    }

    /**
     * Finds the likeliest split.
     *
     * @param tokens capitalised words, initials and particles of names, in order; no punctuation of their own
     * @return names that cover all tokens; none for an empty list
     */
    public NameSplit split(List<String> tokens) {
        if (tokens.isEmpty()) {
            return new NameSplit(List.of(), 1, false);
        }
        Map<Character, double[]> parts = parts(tokens);
        NameLattice givenNameFirst = lattice(tokens.size(), parts, NameForms.GIVEN_NAME_FIRST);
        NameLattice surnameFirst = lattice(tokens.size(), parts, NameForms.SURNAME_FIRST);
        double forGivenNameFirst = givenNameFirst.total() + Math.log(1 - SURNAME_FIRST_LISTS);
        double forSurnameFirst = surnameFirst.total() + Math.log(SURNAME_FIRST_LISTS);
        return forSurnameFirst > forGivenNameFirst ? surnameFirst.best(true) : givenNameFirst.best(false);
    }

    /** How likely each token is as each part of a name. */
    private Map<Character, double[]> parts(List<String> tokens) {
        return Map.of(
                'G', tokens.stream().mapToDouble(likelihood::given).toArray(),
                'S', tokens.stream().mapToDouble(likelihood::surname).toArray(),
                'I', tokens.stream().mapToDouble(likelihood::initial).toArray(),
                'P', tokens.stream().mapToDouble(likelihood::particle).toArray());
    }

    private static NameLattice lattice(int length, Map<Character, double[]> parts, List<NameForm> forms) {
        double[][] scores = new double[length][NameLattice.LONGEST + 1];
        for (int start = 0; start < length; start++) {
            double[] sums = new double[NameLattice.LONGEST + 1];
            for (NameForm form : forms) {
                int size = form.parts().length();
                if (start + size <= length) {
                    double product = form.share();
                    for (int i = 0; i < size; i++) {
                        double[] part = parts.get(form.parts().charAt(i));
                        product *= part == null ? 0 : part[start + i];
                    }
                    sums[size] += product;
                }
            }
            for (int i = 1; i <= NameLattice.LONGEST; i++) {
                scores[start][i] = Math.log(sums[i]);
            }
        }
        return new NameLattice(scores);
    }
}
