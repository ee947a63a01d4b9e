package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.decisions.ItemDecisions.Setting;
import se.protokoll.extract.words.Bullets;
import se.protokoll.minutes.Decision;

/** The sentences of an item, each with what tells whether it decides. For one item only. */
final class DecisionCandidates {

    private static final int LONGEST_HEADING = 60;

    private static final Pattern ENTRY = Pattern.compile(Bullets.BEFORE_ENTRY + "|\\d+[.)]|att ");

    private final SentenceSplitter splitter;
    private final DecidingSentence deciding;
    private final String title;
    private final boolean flat;
    private final List<Decision> ruled;
    private final List<DecisionCandidate> candidates = new ArrayList<>();

    private @Nullable DecisionHeading heading;
    private String headingText = "";
    private int sinceHeading;
    private String before = "";
    private boolean belowColon;
    private int passed;

    /**
     * @param title the item's, empty if it has none
     * @param flat whether the text has lost its line breaks
     * @param ruled what the rules take for decisions
     */
    DecisionCandidates(
            SentenceSplitter splitter, DecidingSentence deciding, String title, boolean flat, List<Decision> ruled) {
        this.splitter = splitter;
        this.deciding = deciding;
        this.title = title;
        this.flat = flat;
        this.ruled = ruled;
    }

    /**
     * Every sentence but headings.
     *
     * @param settings the item's passages, as the rules came to them
     */
    List<DecisionCandidate> of(List<Setting> settings) {
        for (int i = 0; i < settings.size(); i++) {
            var setting = settings.get(i);
            String text = setting.passage().text();
            var own = text.length() < LONGEST_HEADING && !text.contains(". ")
                    ? setting.passage().heading()
                    : null;
            if (own == null) {
                read(setting, i, i == settings.size() - 1);
            } else {
                enter(own, text);
                before = text;
                belowColon = false;
            }
        }
        return candidates;
    }

    private void enter(@Nullable DecisionHeading next, String text) {
        heading = next;
        headingText = text;
        sinceHeading = 0;
    }

    private void read(Setting setting, int number, boolean last) {
        var passage = setting.passage();
        String text = passage.text();
        int inline = DecisionHeading.inlineEnd(text);
        if (inline > 0) {
            String label = text.substring(0, inline - 2);
            enter(DecisionHeading.of(label), label);
        }
        var sentences = splitter.sentences(inline > 0 ? passage.part(inline, text.length()) : passage);
        for (int i = 0; i < sentences.size(); i++) {
            belowColon |= before.endsWith(":");
            add(
                    sentences.get(i),
                    new SentencePlace(
                            title,
                            heading,
                            headingText,
                            sinceHeading,
                            before,
                            belowColon,
                            number,
                            i,
                            last && i == sentences.size() - 1,
                            i == 0 && passage.opensParagraph(),
                            flat),
                    setting);
            before = sentences.get(i).text();
        }
        if (passage.opensParagraph()
                && !text.endsWith(":")
                && !ENTRY.matcher(text).lookingAt()) {
            belowColon = false;
        }
        sinceHeading++;
    }

    private void add(Passage sentence, SentencePlace place, Setting setting) {
        candidates.add(new DecisionCandidate(sentence, decisionsIn(sentence), setting, place, deciding));
    }

    /** Those that have more than half of themselves or of the sentence in common with it; both come in their order. */
    private List<Decision> decisionsIn(Passage sentence) {
        int start = sentence.start(0);
        int end = sentence.end(sentence.text().length());
        while (passed < ruled.size() && ruled.get(passed).evidence().end() <= start) {
            passed++;
        }
        var shared = new ArrayList<Decision>();
        for (int i = passed; i < ruled.size(); i++) {
            var evidence = ruled.get(i).evidence();
            if (evidence.start() >= end) {
                break;
            }
            int common = Math.min(end, evidence.end()) - Math.max(start, evidence.start());
            if (common * 2 > Math.min(end - start, evidence.end() - evidence.start())) {
                shared.add(ruled.get(i));
            }
        }
        return shared;
    }
}
