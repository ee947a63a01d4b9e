package se.protokoll.extract.decisions;

import java.util.regex.Pattern;

/** A lead-in that says more than that something is decided, but not what: that stands in the clauses below it. */
final class WaitingLeadIn {

    /** "Nämnden beslutar enligt kontorets förslag" */
    private static final Pattern PROPOSED = Pattern.compile("(?: förslag|:)$");

    /** "Nämnden beslöt på framställning av byalaget": no more than why and how. */
    private static final Pattern ADVERBIAL =
            Pattern.compile(" (?:på|med|i anledning|i enlighet|enligt|efter|mot) (?:(?! att |[.;:]).)+");

    private WaitingLeadIn() {}

    /**
     * Whether a sentence over clauses is one.
     *
     * @param verbEnd one past its deciding verb
     */
    static boolean is(String sentence, int verbEnd) {
        return PROPOSED.matcher(sentence).find()
                || ADVERBIAL
                        .matcher(sentence)
                        .region(verbEnd, sentence.length())
                        .matches();
    }
}
