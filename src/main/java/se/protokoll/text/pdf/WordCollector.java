package se.protokoll.text.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Joins glyphs to words as long as the file writes them one after the other. */
final class WordCollector {

    /** Distance between glyphs, as a share of the font size, from which on they are different words. */
    private static final float GAP = 0.17f;

    private final List<Word> upright = new ArrayList<>();
    private final List<Word> rotated = new ArrayList<>();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition last;
    private float left;
    private float right;
    private float baseline;
    private float size;
    private boolean heavy;
    private boolean spaced;
    private boolean turned;

    void add(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (unicode == null || unicode.isBlank() || unicode.equals("\u00A0")) {
            end();
            spaced = true;
            return;
        }
        float x = glyph.getXDirAdj();
        float y = glyph.getYDirAdj();
        float fontSize = Math.abs(glyph.getFontSizeInPt());
        float em = fontSize > 0.5f ? fontSize : Math.max(1, glyph.getHeightDir());
        if (last != null && isRepeated(glyph, unicode, x, y, em)) {
            return;
        }
        if (last != null && !continues(glyph, x, y, em)) {
            end();
        }
        if (last == null) {
            left = x;
            baseline = y;
            size = em;
            heavy = isBold(glyph.getFont());
            turned = glyph.getDir() != 0;
            text.append(unicode);
            right = x + glyph.getWidthDirAdj();
        } else if (isAccentOver(unicode, x)) {
            text.append(combining(unicode.charAt(0)));
        } else {
            text.append(unicode);
            right = Math.max(right, x + glyph.getWidthDirAdj());
        }
        last = glyph;
    }

    /** Old programs print a glyph twice, slightly shifted, to make it bold. */
    private boolean isRepeated(TextPosition glyph, String unicode, float x, float y, float em) {
        return last != null
                && unicode.equals(last.getUnicode())
                && Math.abs(y - baseline) < 0.1f * em
                && x < last.getXDirAdj() + 0.3f * glyph.getWidthDirAdj()
                && x > last.getXDirAdj() - 0.05f * em;
    }

    private boolean continues(TextPosition glyph, float x, float y, float em) {
        return Math.abs(y - baseline) < 0.2f * em
                && x - right < GAP * em
                && x > right - 0.5f * em
                && (glyph.getDir() != 0) == turned;
    }

    /** Some fonts have no å, ä, ö of their own: the letter is drawn first, then ring or dots over it. */
    private boolean isAccentOver(String unicode, float x) {
        return unicode.length() == 1 && "¨°˚´`".indexOf(unicode.charAt(0)) >= 0 && x < right - 0.15f * size;
    }

    private static char combining(char accent) {
        return switch (accent) {
            case '¨' -> '\u0308';
            case '´' -> '\u0301';
            case '`' -> '\u0300';
            default -> '\u030A';
        };
    }

    private void end() {
        if (last != null) {
            var word = new Word(normalize(text.toString()), left, right, baseline, size, heavy, spaced);
            (turned ? rotated : upright).add(word);
            spaced = false;
        }
        text.setLength(0);
        last = null;
    }

    private static String normalize(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0300' && c <= '\u036F') {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
            if (c >= '\uFB00' && c <= '\uFB06') {
                return Normalizer.normalize(word, Normalizer.Form.NFKC);
            }
        }
        return word;
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, WordCollector::hasBoldFace);
    }

    private static boolean hasBoldFace(PDFont font) {
        String name = font.getName();
        if (name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold|demi).*")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** Ends the last word. */
    void finish() {
        end();
    }

    List<Word> upright() {
        return upright;
    }

    List<Word> rotated() {
        return rotated;
    }
}
