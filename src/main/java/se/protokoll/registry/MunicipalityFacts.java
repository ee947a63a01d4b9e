package se.protokoll.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Municipality;

/**
 * What is known of one of the 290 municipalities.
 *
 * @param municipality code and plain name, as facts refer to it
 * @param officialName such as {@code Falu kommun}
 * @param otherNames former spellings and names, and names in other languages of the area ("Gellivare", "Giron")
 * @param county the present one
 * @param ambiguity what else its name can be
 * @param earlier the codes and counties it had before, oldest first; empty for most
 * @param separation when it became a municipality of its own, where that was after 1971; null for most
 */
public record MunicipalityFacts(
        Municipality municipality,
        String officialName,
        List<String> otherNames,
        County county,
        Ambiguity ambiguity,
        List<EarlierCode> earlier,
        @Nullable Separation separation) {

    /**
     * What a municipality's name is besides. That all are false does not make a name safe: any place can be a surname.
     *
     * @param surname a known surname, such as Berg
     * @param givenNameBearers how many go by it as a given name, such as Nora
     * @param commonWord an ordinary word in lower case, such as vara, so that capitals or the beginning of a sentence
     *     say nothing
     */
    public record Ambiguity(boolean surname, int givenNameBearers, boolean commonWord) {

        /** Whether ten people or more go by it as a given name. */
        public boolean givenName() {
            return givenNameBearers >= 10;
        }

        /** Whether the name alone is not enough to tell that the municipality is meant. */
        public boolean needsContext() {
            return surname || givenName() || commonWord;
        }
    }

    /**
     * A code that a municipality had until its county changed.
     *
     * @param code kommunkod, four digits
     * @param county the county of that time
     * @param until the day after the last on which it held
     */
    public record EarlierCode(String code, County county, LocalDate until) {}

    /**
     * How a municipality left another after the reform of 1971–1974.
     *
     * @param joined when it had been merged into the other; null if there had been no municipality of the name
     * @param separated its first day
     * @param partOf code of the one it left
     */
    public record Separation(@Nullable LocalDate joined, LocalDate separated, String partOf) {}

    public MunicipalityFacts {
        otherNames = List.copyOf(otherNames);
        earlier = List.copyOf(earlier);
    }

    /** Kommunkod of today, four digits. */
    public String code() {
        return municipality.code();
    }

    /** Plain name, such as {@code Falun}. */
    public String name() {
        return municipality.name();
    }

    /** The county it lay in on a day. */
    public County countyOn(LocalDate day) {
        return earlierCode(day).map(EarlierCode::county).orElse(county);
    }

    /** The code it had on a day, as far as codes existed. */
    public String codeOn(LocalDate day) {
        return earlierCode(day).map(EarlierCode::code).orElse(code());
    }

    /**
     * Whether there was a municipality of the name on a day. Before the reform of 1971 it was a town (stad), köping or
     * landskommun, often with a smaller area; which of them and from when is not known here, so that old days count as
     * valid.
     */
    public boolean validOn(LocalDate day) {
        return separation == null
                || !day.isBefore(separation.separated())
                || (separation.joined() != null && day.isBefore(separation.joined()));
    }

    private Optional<EarlierCode> earlierCode(LocalDate day) {
        return earlier.stream().filter(code -> day.isBefore(code.until())).findFirst();
    }
}
