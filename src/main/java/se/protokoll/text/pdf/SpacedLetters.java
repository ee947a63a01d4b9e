package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words whose letters were set apart to make them stand out, as "P R O T O K O L L". */
final class SpacedLetters {

    /** Letters in a row that are no abbreviation such as "t o m". */
    private static final int ENOUGH = 4;

    /** How much wider than between letters the gap between two such words is. */
    private static final float WIDER = 1.6f;

    private SpacedLetters() {}

    /** The words of a line with those letters joined. */
    static List<Word> joined(List<Word> words) {
        if (words.size() < ENOUGH
                || words.stream().filter(SpacedLetters::isLetter).count() < ENOUGH) {
            return words;
        }
        var joined = new ArrayList<Word>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && isLetter(words.get(to))) {
                to++;
            }
            var run = words.subList(from, to);
            if (run.size() >= ENOUGH && run.stream().map(Word::text).distinct().count() > 2) {
                join(run, joined);
                from = to;
            } else {
                joined.addAll(words.subList(from, Math.max(to, from + 1)));
                from = Math.max(to, from + 1);
            }
        }
        return joined;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    private static void join(List<Word> run, List<Word> joined) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < run.size(); i++) {
            gaps.add(gap(run, i));
        }
        gaps.sort(null);
        float usual = gaps.get(gaps.size() / 2);
        int from = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || gap(run, i) > WIDER * usual) {
                joined.add(joinedOne(run.subList(from, i)));
                from = i;
            }
        }
    }

    private static float gap(List<Word> run, int at) {
        return run.get(at).left() - run.get(at - 1).right();
    }

    private static Word joinedOne(List<Word> letters) {
        Word first = letters.getFirst();
        return new Word(
                String.join("", letters.stream().map(Word::text).toList()),
                first.left(),
                letters.getLast().right(),
                first.baseline(),
                first.size(),
                first.bold(),
                true);
    }
}
