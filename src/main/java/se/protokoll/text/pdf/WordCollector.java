package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import se.protokoll.text.CommonCharacters;

/** Joins glyphs to words as long as the file writes them one after the other. */
final class WordCollector {

    /** Distance between glyphs, as a share of the font size, from which on they are different words. */
    private static final float GAP = 0.17f;

    private static final Pattern BOLD = Pattern.compile(".*(bold|black|heavy|semibold|demi).*");

    private final int rotation;
    private final List<Word> upright = new ArrayList<>();
    private final List<Word> rotated = new ArrayList<>();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition last;
    /** An accent of which it is not known yet whether its letter comes before or after it. */
    private @Nullable TextPosition waiting;

    private GlyphPlace first = new GlyphPlace(0, 0, 0, 0, 0);
    private PageBox box = new PageBox();
    private float right;
    private float lastX;
    private boolean heavy;
    private boolean spaced;

    /** @param rotation how far the page is turned clockwise when it is shown, in degrees */
    WordCollector(int rotation) {
        this.rotation = rotation;
    }

    void add(TextPosition glyph) {
        TextPosition accent = waiting;
        waiting = null;
        if (accent != null && isOver(accent, glyph)) {
            add(glyph, glyph.getUnicode() + combining(accent.getUnicode().charAt(0)));
            return;
        }
        if (accent != null) {
            add(accent, accent.getUnicode());
        }
        if (isAccent(glyph.getUnicode())) {
            waiting = glyph;
        } else {
            add(glyph, glyph.getUnicode());
        }
    }

    private void add(TextPosition glyph, @Nullable String unicode) {
        if (unicode == null || unicode.isBlank() || unicode.equals("\u00A0")) {
            end();
            spaced = true;
            return;
        }
        var place = GlyphPlace.of(glyph, rotation);
        if (last != null && isRepeated(unicode, place)) {
            return;
        }
        if (last != null && !continues(place)) {
            end();
        }
        if (last == null) {
            first = place;
            box = new PageBox();
            heavy = isBold(glyph.getFont());
            text.append(unicode);
            right = place.x() + place.width();
        } else if (isAccent(unicode) && place.x() < right - 0.15f * first.em()) {
            text.append(combining(unicode.charAt(0)));
        } else {
            text.append(unicode);
            right = Math.max(right, place.x() + place.width());
        }
        if (place.isTurned()) {
            box.add(glyph);
        }
        last = glyph;
        lastX = place.x();
    }

    /** Some fonts have no å, ä, ö of their own: ring or dots are drawn before the letter, or after it. */
    private static boolean isAccent(@Nullable String unicode) {
        return unicode != null && unicode.length() == 1 && "¨°˚´`".indexOf(unicode.charAt(0)) >= 0;
    }

    /** Whether an accent belongs to the letter that was drawn after it, and not to the one before. */
    private boolean isOver(TextPosition accent, TextPosition letter) {
        String unicode = letter.getUnicode();
        if (unicode == null || unicode.length() != 1 || !Character.isLetter(unicode.charAt(0))) {
            return false;
        }
        float middle = accent.getXDirAdj() + accent.getWidthDirAdj() / 2;
        float width = letter.getWidthDirAdj();
        float away = Math.abs(middle - letter.getXDirAdj() - width / 2);
        float fromLast =
                last == null ? Float.MAX_VALUE : Math.abs(middle - last.getXDirAdj() - last.getWidthDirAdj() / 2);
        return away < 0.3f * width
                && away < fromLast
                && accent.getDir() == letter.getDir()
                && Math.abs(accent.getYDirAdj() - letter.getYDirAdj()) < Math.abs(letter.getFontSizeInPt());
    }

    /** Old programs print a glyph twice, slightly shifted, to make it bold. */
    private boolean isRepeated(String unicode, GlyphPlace place) {
        if (last == null || !unicode.equals(last.getUnicode())) {
            return false;
        }
        float before = lastX;
        return Math.abs(place.y() - first.y()) < 0.1f * place.em()
                && place.x() < before + 0.3f * place.width()
                && place.x() > before - 0.05f * place.em();
    }

    private boolean continues(GlyphPlace place) {
        return Math.abs(place.y() - first.y()) < 0.2f * place.em()
                && place.x() - right < GAP * place.em()
                && place.x() > right - 0.5f * place.em()
                && place.degrees() == first.degrees();
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
            String written = normalize(text.toString());
            if (first.isTurned()) {
                rotated.add(box.word(written, first.em(), heavy, spaced));
            } else {
                upright.add(new Word(written, first.x(), right, first.y(), first.em(), heavy, spaced));
            }
            spaced = false;
        }
        text.setLength(0);
        last = null;
    }

    /** A page shows a soft hyphen only where it breaks a word. */
    private static String normalize(String written) {
        return CommonCharacters.of(written.replace('\u00AD', '-'));
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, WordCollector::hasBoldFace);
    }

    private static boolean hasBoldFace(PDFont font) {
        String name = font.getName();
        if (name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** Ends the last word. */
    void finish() {
        TextPosition accent = waiting;
        waiting = null;
        if (accent != null) {
            add(accent, accent.getUnicode());
        }
        end();
    }

    List<Word> upright() {
        return upright;
    }

    List<Word> rotated() {
        return rotated;
    }
}
