package se.protokoll.index;

import java.util.Arrays;
import java.util.Optional;

/** What a search can be narrowed by, value by value. */
public enum Facet {
    /** Municipalities that attended, by name or code. All of them, of which there are 290. */
    MUNICIPALITY("municipality", "attending_municipalities", 400),
    /** Counties of the municipalities that attended and of the body, by name or code. */
    COUNTY("county", "counties", 30),
    /** Bodies, by the key under which their spellings meet. */
    BODY("bodyKey", "body_key", 50),
    /** Years of the meetings. */
    YEAR("year", "year", 150),
    /** Parties with somebody present, in any case. */
    PARTY("party", "parties", 40),
    /** People present, by their names or parts of them. */
    PERSON("person", "people.exact", 50),
    /** Roles of people present, in lower case; with people chosen, roles that they had. */
    ROLE("role", "roles", 40),
    /** Kinds of document, in lower case. */
    KIND("kind", "kind", 10),
    /** Kinds of the decisions that stand in an item. */
    DECISION_KIND("decisionKind", "decision_kind", 30),
    /** How well the document was read, see {@link MeetingTraits#quality()}. */
    QUALITY("quality", "quality", 10);

    private final String parameter;
    private final String field;
    private final int most;

    Facet(String parameter, String field, int most) {
        this.parameter = parameter;
        this.field = field;
        this.most = most;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** The facet of that name in an address. */
    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    /** The field that holds its values in every index of ours. */
    String field() {
        return field;
    }

    /** How many values are offered at most. */
    int most() {
        return most;
    }
}
