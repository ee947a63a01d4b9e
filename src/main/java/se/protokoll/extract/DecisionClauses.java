package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a decision into its clauses: one for each "att", without what joins them. */
final class DecisionClauses {

    private static final Pattern JOINT =
            Pattern.compile("(?:,? samt|,? och|,|;) (?=att \\p{L})|(?:,|;)? dels (?=att )");

    private static final Pattern FIRST = Pattern.compile("(?:^|[\\s,(:])att ");

    private static final Pattern TRAILING =
            Pattern.compile("(?<=[.] )\\d{1,3}$|(?:[\\s,;]|(?<![\\p{L}])(?:samt|och)(?: att)?$)+$");

    private static final Pattern LEADING = Pattern.compile(
            "^(?:[-–—•*·>]+\\s*|->\\s*|o (?=\\p{Lu}|att)|\\(?\\d{1,2}[.)]\\s*|[a-h][.)]\\s+|dels (?=att ))+");

    private DecisionClauses() {}

    /** The passage without bullet or number before it and without comma or "samt" behind it. */
    static Passage bare(Passage clause) {
        var leading = LEADING.matcher(clause.text());
        int from = leading.find() ? leading.end() : 0;
        var trailing = TRAILING.matcher(clause.text());
        int to = trailing.find()
                ? Math.max(trailing.start(), from)
                : clause.text().length();
        return clause.part(from, to);
    }

    /**
     * The clauses of a sentence.
     *
     * @param from where the deciding verb ends: the first "att" behind it belongs to the first clause
     */
    static List<Passage> split(Passage sentence, int from) {
        String text = sentence.text();
        var first = FIRST.matcher(text);
        var clauses = new ArrayList<Passage>();
        int start = 0;
        if (first.find(Math.min(from, text.length()))) {
            var joint = JOINT.matcher(text);
            int search = first.end();
            while (joint.find(search)) {
                clauses.add(bare(sentence.part(start, joint.start())));
                start = joint.end();
                search = joint.end();
            }
        }
        clauses.add(bare(sentence.part(start, text.length())));
        return clauses.stream().filter(clause -> clause.text().length() > 2).toList();
    }
}
