package se.protokoll.text.pdf;

import java.util.List;

/** Whether the text of a page can be text at all. Fonts that do not say what their glyphs mean give rubbish instead. */
final class TextQuality {

    /** Fewer words than this do not tell. */
    private static final int ENOUGH = 20;

    /** Fewer letters than this do not tell. */
    private static final int ENOUGH_LETTERS = 200;

    /** Share of å, ä and ö among letters below which nobody looked for them; usually it is 4 %. */
    private static final double SWEDISH = 0.01;

    /** Letters that a word begins with if it is one. */
    private static final int FIRST_LETTERS = 3;

    private static final String VOWELS = "aeiouyåäöéæø";

    private TextQuality() {}

    /** Whether most of it is signs without meaning, or words that nobody could say. */
    static boolean isRubbish(List<Word> words) {
        if (words.size() < ENOUGH) {
            return false;
        }
        int readable = 0;
        int sayable = 0;
        int unknown = 0;
        for (Word word : words) {
            if (beginsWithLetters(word.text())) {
                readable++;
                sayable += hasVowel(word.text()) ? 1 : 0;
            }
            unknown += hasUnknown(word.text()) ? 1 : 0;
        }
        return unknown > words.size() / 3 || (readable >= ENOUGH && sayable < readable * 0.6);
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

    private static boolean beginsWithLetters(String word) {
        if (word.length() < FIRST_LETTERS) {
            return false;
        }
        for (int i = 0; i < FIRST_LETTERS; i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign is none of Unicode's, but for what some fonts keep for bullets. */
    private static boolean hasUnknown(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < ' ' || (c >= Character.MIN_SURROGATE && isUnknown(word.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD || (c > 0xF0FF && Character.getType(c) == Character.PRIVATE_USE);
    }
}
