package se.protokoll.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.index.QueryText.Clause;
import se.protokoll.index.QueryText.Field;
import se.protokoll.index.QueryText.Form;
import se.protokoll.index.QueryText.Term;
import se.protokoll.registry.Municipalities;

/**
 * Something in a query that was perhaps meant otherwise than it is taken: {@code skola OR bad} looks for the word "or".
 *
 * @param kind what is in doubt
 * @param written the words
 */
public record QueryDoubt(Kind kind, String written) {

    /** What is in doubt. */
    public enum Kind {
        /** There is none, so that everything is found. */
        WORD,
        /** A word that joins others elsewhere. */
        OPERATOR,
        /** No year, and no first and last one. */
        YEAR,
        /** No municipality there ever was. */
        MUNICIPALITY;

        /** Whether it says why nothing was found. */
        public boolean emptiesResult() {
            return this != WORD;
        }
    }

    private static final Set<String> OPERATORS = Set.of("OR", "AND", "ELLER", "OCH");

    /** What is in doubt in a query, each thing once. */
    public static List<QueryDoubt> of(String written) {
        var text = QueryText.of(written);
        if (text.isEmpty()) {
            return written.isBlank() ? List.of() : List.of(new QueryDoubt(Kind.WORD, written.strip()));
        }
        var doubts = new ArrayList<QueryDoubt>();
        for (Clause clause : text.clauses()) {
            for (Term term : clause.either()) {
                Kind kind = clause.not() ? null : kind(term);
                if (kind != null && doubts.stream().noneMatch(doubt -> doubt.kind() == kind)) {
                    doubts.add(new QueryDoubt(kind, term.text()));
                }
            }
        }
        return List.copyOf(doubts);
    }

    private static @Nullable Kind kind(Term term) {
        if (term.field() == Field.YEAR && !WordQueries.areYears(term.text())) {
            return Kind.YEAR;
        }
        if (term.field() == Field.MUNICIPALITY && !isMunicipality(term.text())) {
            return Kind.MUNICIPALITY;
        }
        return term.field() == null && term.form() == Form.WORD && OPERATORS.contains(term.text())
                ? Kind.OPERATOR
                : null;
    }

    private static boolean isMunicipality(String written) {
        var known = Municipalities.swedish();
        return known.byCode(written).isPresent()
                || known.find(written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1))
                        .isPresent()
                || known.all().stream()
                        .anyMatch(municipality -> folded(municipality.name()).equals(folded(written)));
    }

    /** As the index has names, where {@code Vaxjo} finds Växjö. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
