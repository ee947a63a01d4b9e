package se.protokoll.text.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether the text of a page can be text at all. Fonts that do not say what their glyphs mean give rubbish instead. */
final class TextQuality {

    /** Fewer words than this do not tell. */
    private static final int ENOUGH = 20;

    /** Fewer letters than this do not tell. */
    private static final int ENOUGH_LETTERS = 200;

    /** Share of å, ä and ö among letters below which nobody looked for them; usually it is 4 %. */
    private static final double SWEDISH = 0.01;

    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyåäöéæø]");
    private static final Pattern LETTERS = Pattern.compile("(?u)\\p{L}{3,}.*");

    private TextQuality() {}

    /** Whether most of it is signs without meaning, or words that nobody could say. */
    static boolean isRubbish(List<Word> words) {
        int readable = 0;
        int sayable = 0;
        int unknown = 0;
        for (Word word : words) {
            if (LETTERS.matcher(word.text()).matches()) {
                readable++;
                sayable += VOWEL.matcher(word.text()).find() ? 1 : 0;
            }
            unknown += word.text().codePoints().anyMatch(TextQuality::isUnknown) ? 1 : 0;
        }
        return words.size() >= ENOUGH
                && (unknown > words.size() / 3 || (readable >= ENOUGH && sayable < readable * 0.6));
    }

    /** Whether words that were recognised in a picture were taken for another language than one with å, ä and ö. */
    static boolean isForeign(List<Word> words) {
        int letters = 0;
        int swedish = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                char c = Character.toLowerCase(word.text().charAt(i));
                letters += Character.isLetter(c) ? 1 : 0;
                swedish += "åäö".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return letters >= ENOUGH_LETTERS && swedish < letters * SWEDISH;
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD || (Character.getType(c) == Character.PRIVATE_USE && c > 0xF0FF) || c < ' ';
    }
}
