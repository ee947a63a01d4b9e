package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.protokoll.text.CommonCharacters;

/**
 * Reads the words of a recognised page from hOCR, with their places and how sure the recognition is.
 *
 * @see <a href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>
 */
final class HocrReader extends DefaultHandler {

    /** Confidence, of 100, that a word has at least where its line as a whole is not sure: else it is a smudge. */
    private static final int SURE_ALONE = 60;

    /** Mean confidence of a line from which on its weak words are kept too: "(S)" is often one. */
    private static final int SURE_LINE = 60;

    /** Points of the curve that {@link #misread(int)} follows. */
    private static final int[] SURENESS = {0, 50, 70, 80, 87, 92, 100};

    private static final double[] MISREAD = {1, 0.9, 0.7, 0.38, 0.2, 0.02, 0.005};

    /** The same for a word of letters alone, which smudges seldom look like. */
    private static final int SURE_PLAIN = 30;

    private static final Pattern PLAIN = Pattern.compile("\\p{L}{4,}[.,:]?");

    /** What is seen in specks of dirt and in the lines of forms, and never stands alone in a text. */
    private static final Pattern SPECK =
            Pattern.compile("[|¦‘’'`´~^°\"”“»«><=_;.,!\\\\/]|[|¦‘’'`´~^°\"”“»«><=_;:.,!\\\\/]{2}");

    private static final Pattern BOX = Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
    private static final Pattern SURE = Pattern.compile("x_wconf (\\d+)");

    private final float scale;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> line = new ArrayList<>();
    private final List<Integer> confidences = new ArrayList<>();
    private final List<float[]> slopes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private float lineLeft;
    private float lineBottom;
    private float slope;
    private float offset;
    private float size;
    private float @Nullable [] box;
    private int sure;
    private int sureLetters;
    private int letters;
    private int count;
    private double misread;

    /**
     * @param scale points a pixel
     */
    HocrReader(float scale) {
        this.scale = scale;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String kind = attributes.getValue("class");
        String title = attributes.getValue("title");
        if (kind == null || title == null) {
            return;
        }
        switch (kind) {
            case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> startLine(title);
            case "ocrx_word" -> {
                box = box(title);
                Matcher confidence = SURE.matcher(title);
                sure = confidence.find() ? Math.min(100, Integer.parseInt(confidence.group(1))) : 100;
                text.setLength(0);
            }
            default -> {}
        }
    }

    private void startLine(String title) {
        endLine();
        float[] place = box(title);
        Matcher baseline = BASELINE.matcher(title);
        boolean sloped = baseline.find();
        Matcher height = SIZE.matcher(title);
        if (place != null) {
            lineLeft = place[0];
            lineBottom = place[3];
            slope = sloped ? Float.parseFloat(baseline.group(1)) : 0;
            offset = sloped ? Float.parseFloat(baseline.group(2)) : 0;
            size = height.find() ? Float.parseFloat(height.group(1)) : place[3] - place[1];
            slopes.add(new float[] {slope, place[2] - place[0]});
        }
    }

    @Override
    public void endDocument() {
        endLine();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (box != null) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        float[] place = box;
        if (place != null) {
            addWord(place, text.toString().strip());
        }
        box = null;
    }

    private void addWord(float[] place, String word) {
        if (word.isEmpty()) {
            return;
        }
        int inWord = (int) word.chars().filter(Character::isLetterOrDigit).count();
        letters += inWord;
        sureLetters += inWord * sure / 100;
        count++;
        misread += misread(sure);
        if (SPECK.matcher(word).matches()) {
            return;
        }
        float baseline = lineBottom + offset + slope * (place[0] - lineLeft);
        // no money of the sort is in minutes, and section signs are on every page
        line.add(new Word(
                CommonCharacters.of(word).replace(' ', '\u2009').replace('$', '§'),
                place[0] * scale,
                place[2] * scale,
                baseline * scale,
                size * scale,
                false,
                true));
        confidences.add(sure);
    }

    private void endLine() {
        double mean = confidences.stream().mapToInt(Integer::intValue).average().orElse(0);
        for (int i = 0; i < line.size(); i++) {
            int least = PLAIN.matcher(line.get(i).text()).matches() ? SURE_PLAIN : SURE_ALONE;
            if (mean >= SURE_LINE || confidences.get(i) >= least) {
                words.add(line.get(i));
            }
        }
        line.clear();
        confidences.clear();
    }

    /** How sure the recognition is on the whole, 0 to 1, by letters; 0 where there are none. */
    float confidence() {
        return letters == 0 ? 0 : (float) sureLetters / letters;
    }

    /** Share of the words, 0 to 1, that are likely to be wrong; 1 where there are none. */
    double misread() {
        return count == 0 ? 1 : misread / count;
    }

    /** How often a word is wrong of which the recognition is so sure, of 100; counted over scans of known texts. */
    private static double misread(int sure) {
        int at = 1;
        while (SURENESS[at] < sure) {
            at++;
        }
        double way = (double) (sure - SURENESS[at - 1]) / (SURENESS[at] - SURENESS[at - 1]);
        return MISREAD[at - 1] + way * (MISREAD[at] - MISREAD[at - 1]);
    }

    /** Letters and digits recognised, sure or not. */
    int letters() {
        return letters;
    }

    /** The words, as if the page had lain straight. */
    List<Word> words() {
        float skew = skew();
        return words.stream()
                .map(word -> new Word(
                        word.text(),
                        word.left() + skew * word.baseline(),
                        word.right() + skew * word.baseline(),
                        word.baseline() - skew * word.left(),
                        word.size(),
                        word.bold(),
                        word.spaced()))
                .toList();
    }

    /** The middle slope of the longer half of the lines. */
    private float skew() {
        if (slopes.isEmpty()) {
            return 0;
        }
        var byLength = new ArrayList<>(slopes);
        byLength.sort((a, b) -> Float.compare(b[1], a[1]));
        var longer = new ArrayList<>(byLength.subList(0, (byLength.size() + 1) / 2));
        longer.sort((a, b) -> Float.compare(a[0], b[0]));
        return longer.get(longer.size() / 2)[0];
    }

    private static float @Nullable [] box(String title) {
        Matcher matcher = BOX.matcher(title);
        if (!matcher.find()) {
            return null;
        }
        float[] box = new float[4];
        for (int i = 0; i < 4; i++) {
            box[i] = Float.parseFloat(matcher.group(i + 1));
        }
        return box;
    }
}
