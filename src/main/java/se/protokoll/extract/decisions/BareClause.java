package se.protokoll.extract.decisions;

import java.util.regex.Pattern;

/** A decision of which only the clause is left, the lead-in lost with the line breaks: "att anta planen." */
final class BareClause {

    private static final Pattern CLAUSE = Pattern.compile("^[Aa]tt (?:\\p{L}+ ){0,3}?\\p{L}*[aå](?!\\p{L}).*\\.$");

    /** The last words of an item have lost their full stop to the number of the next. */
    private static final Pattern LAST = Pattern.compile("^att (?:\\p{L}+ ){0,3}?\\p{L}*[aå](?!\\p{L})[^.]{0,200}$");

    /** "Att jämte ordföranden justera protokollet utsågs Anna Ek.": no clause but a sentence. */
    private static final Pattern CHOSEN = Pattern.compile("^Att .{3,100} (?:utsågs|utses|valdes|väljs) \\p{Lu}");

    /** "Att notera: Dammen är full.", "Att ta med till nästa möte:": a label. */
    private static final Pattern LABEL = Pattern.compile("^[Aa]tt (?:\\p{Ll}+ ){0,5}\\p{Ll}+:");

    private BareClause() {}

    /** Whether what begins with "att" is no clause but a sentence or a label. */
    static boolean isOther(String text) {
        return CHOSEN.matcher(text).find() || LABEL.matcher(text).find();
    }

    /**
     * Whether a sentence is one.
     *
     * @param last whether the item ends with it
     */
    static boolean is(String sentence, boolean last) {
        if (isOther(sentence)) {
            return false;
        }
        return CLAUSE.matcher(sentence).matches()
                || (sentence.endsWith(".") && DecisionClauses.isCharge(sentence))
                || (last && LAST.matcher(sentence).matches());
    }
}
