package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.head.BodyWords;

/**
 * What may tell whether a sentence decides, as strings: its first words, verb and subject, what stands above and before it, and
 * what the rules make of it. The classifier that weighs them has to be trained anew when one of them changes.
 */
final class SentenceClues {

    private static final int FIRST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int LATEST_VERB = 12;
    private static final int STEM = 5;
    private static final int SHORTEST_TITLE_WORD = 4;

    /** Distances and places further than this are all the same. */
    private static final int FAR = 4;

    private static final int[] LENGTHS = {3, 6, 12, 25, 50};

    /** What proposes, reports or reckons with something. */
    private static final List<String> REPORTING = List.of(
            "föreslå",
            "föreslo",
            "yrka",
            "hemställ",
            "rekommend",
            "tidigare",
            "redan",
            "förra",
            "föregående",
            "senaste",
            "har ",
            "hade ",
            "skulle",
            "kommer att",
            "kan ",
            "bör ",
            "enligt ");

    private final List<String> clues = new ArrayList<>();
    private final BodyWords body;
    private final String text;
    private final List<String> words;
    private final int opening;
    private final String bullet;
    private final String first;
    private final String tense;

    private SentenceClues(String text, BodyWords body) {
        this.body = body;
        this.text = text;
        this.words = WordsOf.text(text, MOST_WORDS);
        this.opening = opening(words);
        this.bullet = opening == 0 ? "none" : isNumber(words.getFirst()) ? "number" : words.getFirst();
        this.first = opening < words.size() ? words.get(opening) : "";
        int verb = SwedishVerb.place(words, opening, opening + LATEST_VERB);
        this.tense = verb < 0 ? "none" : SwedishVerb.tense(words, verb, opening);
        addWords();
        addVerb(verb);
        addShape();
    }

    static List<String> of(DecisionCandidate candidate) {
        var clues = new SentenceClues(
                candidate.sentence().text(), candidate.deciding().body());
        clues.addPlace(candidate.place());
        clues.addRules(candidate);
        return clues.clues;
    }

    private void add(String name, Object value) {
        clues.add(name + "=" + value);
    }

    private void addWords() {
        add("bullet", bullet);
        for (int i = 0; i < FIRST_WORDS; i++) {
            add("word" + i, word(opening + i));
        }
        add("words", word(opening) + "_" + word(opening + 1));
    }

    private void addVerb(int verb) {
        add("tense", tense);
        if (verb < 0 || tense.equals(SwedishVerb.INFINITIVE)) {
            return;
        }
        String word = words.get(verb).toLowerCase(Locale.ROOT);
        String stem = word.substring(0, Math.min(STEM, word.length()));
        String behind = verb + 1 < words.size() ? words.get(verb + 1) : "";
        boolean own = verb > opening
                && (body.isOwn(String.join(" ", words.subList(opening, verb)))
                        || body.isOwn(words.get(verb - 1))
                        || body.isOwn(first));
        own |= body.isOwn(behind);
        add("verb", word);
        add("stem", stem);
        add("own", own);
        add("own-tense", own + tense);
        add("own-stem", own + stem);
    }

    private void addShape() {
        add("capital", !first.isEmpty() && Character.isUpperCase(first.charAt(0)));
        add("own-first", body.isOwn(first));
        for (String sign : REPORTING) {
            if (text.contains(sign)) {
                add("reports", sign);
            }
        }
        if (reports()) {
            clues.add("reports");
        }
        char last = text.charAt(text.length() - 1);
        add("end", Character.isLetterOrDigit(last) ? "word" : last);
        int length = 0;
        while (length < LENGTHS.length && words.size() >= LENGTHS[length]) {
            length++;
        }
        add("length", length);
        if (words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count() * 2 > words.size()) {
            clues.add("names");
        }
    }

    private boolean reports() {
        return REPORTING.stream().anyMatch(text::contains);
    }

    private String heading(@Nullable DecisionHeading heading) {
        if (heading == null) {
            return "none";
        }
        String owner = heading.owner() == null ? "" : body.isOwnGenitive(heading.owner()) ? "-own" : "-other";
        return heading.zone() + owner;
    }

    private void addPlace(SentencePlace place) {
        String heading = heading(place.heading());
        add("heading", heading);
        add("heading-distance", heading + Math.min(FAR, place.sinceHeading()));
        add("heading-tense", heading + tense);
        add("heading-bullet", heading + bullet);
        add("heading-word", heading + word(opening));
        add("heading-text", place.headingText().toLowerCase(Locale.ROOT));
        add("flat", place.flat());
        add("in-passage", Math.min(2, place.inPassage()));
        add("last", place.last());
        add("first", place.passage() == 0 && place.inPassage() == 0);
        add("opens", place.opensParagraph());
        add("passage", Math.min(FAR, place.passage()));
        add("colon", place.afterColon());
        add("colon-bullet", place.afterColon() + bullet);
        add("colon-above", place.belowColon());
        add("colon-above-bullet", place.belowColon() + bullet);
        var before = WordsOf.text(place.before(), MOST_WORDS);
        int letter = opening(before);
        if (letter < before.size()) {
            add("before", before.get(letter).toLowerCase(Locale.ROOT));
            add("before-last", before.getLast().toLowerCase(Locale.ROOT));
        }
        if (place.before().toLowerCase(Locale.ROOT).contains("beslut")) {
            add("before-decides", place.afterColon() + bullet);
        }
        if (place.before().contains("föresl")) {
            clues.add("before-proposes");
        }
        if (place.before().contains("yrka")) {
            clues.add("before-moves");
        }
        for (String word : WordsOf.text(place.title(), MOST_WORDS)) {
            if (word.length() >= SHORTEST_TITLE_WORD) {
                add("title", shape(word));
            }
        }
    }

    private void addRules(DecisionCandidate candidate) {
        var setting = candidate.setting();
        boolean ruled = !candidate.ruled().isEmpty();
        var found = candidate.deciding().in(text);
        add("found", found == null ? "no" : found.leadIn() ? "lead-in" : "yes");
        add("zone", setting.zone());
        add("list", setting.list());
        add("headed", setting.headed());
        add("ruled", ruled);
        add("ruled-zone", ruled + "" + setting.zone());
        add("ruled-found", ruled + "" + (found != null) + setting.zone());
        add("ruled-bullet", ruled + bullet);
        add("ruled-tense", ruled + tense);
        add("ruled-heading", ruled + heading(candidate.place().heading()));
        add("ruled-word", ruled + word(opening));
        add("ruled-colon", ruled + "" + candidate.place().afterColon());
        add("ruled-tells", ruled + "" + Narrative.is(text));
        add("bare", BareClause.is(text, false));
        if (reports()) {
            add("ruled-reports", ruled);
        }
    }

    /** A word as it counts: digits by their number, capitals as such. */
    private String word(int at) {
        return at < words.size() ? shape(words.get(at)) : "end";
    }

    private static String shape(String word) {
        if (isNumber(word)) {
            return "#" + Math.min(FAR, word.length());
        }
        String upper = word.toUpperCase(Locale.ROOT);
        boolean capitals = word.length() > 1 && Character.isLetter(word.charAt(0)) && word.equals(upper);
        return capitals ? "CAPITALS" : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Where the first word with letters stands, behind bullet and number. */
    private static int opening(List<String> words) {
        int at = 0;
        while (at < words.size()
                && !Character.isLetter(words.get(at).charAt(0))
                && words.get(at).length() == 1) {
            at++;
        }
        return at;
    }
}
