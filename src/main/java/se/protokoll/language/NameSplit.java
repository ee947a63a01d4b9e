package se.protokoll.language;

import java.util.List;

/**
 * A run of capitalised tokens as names of persons.
 *
 * @param names the names in order; together they cover every token of the run
 * @param probability from 0 to 1: how likely this split is among all splits of the run
 * @param surnameFirst whether the run is written "Eriksson Leif" rather than "Leif Eriksson"
 */
public record NameSplit(List<NameRange> names, double probability, boolean surnameFirst) {

    public NameSplit {
        names = List.copyOf(names);
    }
}
