package se.protokoll.text.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * Where a glyph stands on its line, whatever way that runs.
 *
 * @param x along the line
 * @param y of the line, growing downwards as one reads it
 * @param em font size
 * @param degrees how far the line is turned counter-clockwise from those of the page as it is shown; 0 for upright
 */
record GlyphPlace(float x, float y, float width, float em, int degrees) {

    /** Lines may slope so much because the paper did, in degrees; what slopes more is a stamp or a watermark. */
    private static final int SLOPE = 4;

    /** @param rotation how far the page is turned clockwise when it is shown, in degrees */
    static GlyphPlace of(TextPosition glyph, int rotation) {
        float fontSize = Math.abs(glyph.getFontSizeInPt());
        float em = fontSize > 0.5f ? fontSize : Math.max(1, glyph.getHeightDir());
        var matrix = glyph.getTextMatrix();
        if (matrix.getShearY() == 0 && matrix.getScaleX() > 0 && rotation == 0) {
            return new GlyphPlace(glyph.getX(), glyph.getY(), glyph.getWidth(), em, 0);
        }
        double radians = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        int written = (int) Math.round(Math.toDegrees(radians));
        int beyond = Math.floorMod(written, 90);
        if (beyond <= SLOPE || beyond >= 90 - SLOPE) {
            int dir = Math.round(glyph.getDir());
            return new GlyphPlace(
                    glyph.getXDirAdj(),
                    glyph.getYDirAdj(),
                    glyph.getWidthDirAdj(),
                    em,
                    Math.floorMod(dir - rotation, 360));
        }
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        float right = matrix.getTranslateX();
        float up = matrix.getTranslateY();
        return new GlyphPlace(
                (float) (right * cos + up * sin),
                (float) (right * sin - up * cos),
                (float) (glyph.getWidthDirAdj() / Math.max(Math.abs(cos), Math.abs(sin))),
                em,
                Math.floorMod(written - rotation, 360));
    }

    boolean isTurned() {
        return degrees != 0;
    }
}
