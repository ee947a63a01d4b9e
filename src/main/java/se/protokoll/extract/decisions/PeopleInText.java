package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.GivenNames;

/**
 * Finds the names of people in a sentence: a known given name and what is capitalised behind it, or a title and a
 * surname.
 */
final class PeopleInText {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'´-]+|\\p{Lu}\\.)";

    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}-])" + WORD + "(?: (?:(?:von|af|de|la|der|van|el|al) ){0,2}" + WORD + "){1,5}");

    private static final Pattern TITLED =
            Pattern.compile("(?<![\\p{L}])(?:herr|fru|fröken|hr|hrr|herrar) (\\p{Lu}[\\p{L}’'´-]+)");

    private static final Pattern PARTY = Pattern.compile("\\s?\\(\\p{L}{1,5}\\)");

    private PeopleInText() {}

    /** The names in the order of the text, each once. */
    static List<Fact<String>> in(Passage sentence, @Nullable Integer page, String rule) {
        var people = new ArrayList<Fact<String>>();
        String text = sentence.text();
        var run = RUN.matcher(text);
        while (run.find()) {
            int start = nameStart(text, run.start(), run.end());
            if (start >= 0) {
                add(sentence, start, run.end(), page, rule, people);
            }
        }
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            add(sentence, titled.start(1), titled.end(1), page, rule, people);
        }
        return people;
    }

    /** Where the name begins in a run of capitalised words, of which the first may be a title; -1 if there is none. */
    private static int nameStart(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 || blank > to ? to : blank;
            if (end == to) {
                break;
            }
            if (GivenNames.swedish().contains(text.substring(at, end))) {
                return at;
            }
            at = end + 1;
        }
        // A name that nobody else bears is known by the party behind it.
        boolean party = PARTY.matcher(text).region(to, text.length()).lookingAt();
        return party ? from : -1;
    }

    private static void add(
            Passage sentence, int start, int end, @Nullable Integer page, String rule, List<Fact<String>> people) {
        String name = sentence.text().substring(start, end);
        if (people.stream().noneMatch(known -> known.value().endsWith(name))) {
            people.add(new Fact<>(name, new Evidence(sentence.start(start), sentence.end(end), page, rule, 0.85)));
        }
    }
}
