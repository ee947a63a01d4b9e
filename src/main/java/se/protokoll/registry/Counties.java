package se.protokoll.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sweden's 21 counties and those merged or renamed in 1997 and 1998, with their regions.
 *
 * <p>Source of the present codes: Statistics Sweden (SCB). Skåne län was formed on 1 January 1997 and Västra Götalands län
 * on 1 January 1998; Kopparbergs län became Dalarnas län on 1 January 1997. What is typed in from general knowledge is
 * said in the README beside the lists.
 */
public final class Counties {

    private static final class Lazy {
        private static final Counties SWEDISH = new Counties(Table.read("counties.tsv"));
    }

    private final List<County> all;

    private Counties(Table table) {
        all = table.rows().stream().map(Counties::county).toList();
    }

    private static County county(String[] row) {
        return new County(row[0], row[1], row[4], Table.values(row[5]), Period.of(row[6], row[7]));
    }

    /** The list, read at the first call and kept. */
    public static Counties swedish() {
        return Lazy.SWEDISH;
    }

    /** Every county, present ones first. */
    public List<County> all() {
        return all;
    }

    /** The present county with a code. */
    public Optional<County> byCode(String code) {
        return all.stream()
                .filter(county -> county.code().equals(code) && county.isPresent())
                .findFirst();
    }

    /** The county that had a code on a day. */
    public Optional<County> byCode(String code, LocalDate day) {
        return all.stream()
                .filter(county -> county.code().equals(code) && county.period().includes(day))
                .findFirst();
    }
}
