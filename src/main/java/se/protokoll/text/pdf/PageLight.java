package se.protokoll.text.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * The light on a page image: how bright its paper is, place by place, and how dark its ink. Where a scanner left both
 * grey, or half the page in shadow, they are made white and black.
 */
final class PageLight {

    /** Side of the squares whose paper is measured, in pixels: about a centimetre, more than a letter is wide. */
    private static final int SQUARE = 96;

    /** Share of a square's pixels that are darker than its paper, at most. */
    private static final double DARKER = 0.75;

    /** Paper at least as bright as this everywhere, and ink at most as bright as that, need no repair. */
    private static final int BRIGHT = 200;

    private static final int DARK = 110;

    /** Share of the page that a few words cover; so much of it is darkest. */
    private static final double INK = 0.001;

    /** Brighter than this is no ink: the page is blank. */
    private static final int BLANK = 225;

    /** What is so much darker than the page's paper on the whole is no paper but a picture or the scanner's lid. */
    private static final double NO_PAPER = 0.3;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final int columns;
    private final int[] paper;

    private PageLight(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        columns = (width + SQUARE - 1) / SQUARE;
        paper = new int[columns * ((height + SQUARE - 1) / SQUARE)];
    }

    /**
     * A page with white paper and black ink.
     *
     * @param image in grey, 8 bits a pixel; is not changed
     * @return the image itself where nothing is to be repaired
     */
    static BufferedImage even(BufferedImage image) {
        var light = new PageLight(image);
        light.measurePaper();
        int ink = light.ink();
        boolean bright = Arrays.stream(light.paper).min().orElse(BRIGHT) >= BRIGHT;
        return (bright && ink <= DARK) || ink > BLANK ? image : light.repaired(ink);
    }

    private void measurePaper() {
        for (int square = 0; square < paper.length; square++) {
            int left = square % columns * SQUARE;
            int top = square / columns * SQUARE;
            paper[square] = brightness(left, top, Math.min(width, left + SQUARE), Math.min(height, top + SQUARE));
        }
        int[] sorted = paper.clone();
        Arrays.sort(sorted);
        int least = Math.max(1, (int) (sorted[sorted.length / 2] * NO_PAPER));
        for (int square = 0; square < paper.length; square++) {
            paper[square] = Math.max(least, paper[square]);
        }
    }

    private int brightness(int left, int top, int right, int bottom) {
        var histogram = new int[256];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                histogram[at(x, y)]++;
            }
        }
        return quantile(histogram, DARKER);
    }

    private static int quantile(int[] histogram, double share) {
        long all = Arrays.stream(histogram).asLongStream().sum();
        long below = 0;
        int value = 0;
        while (value < 255 && below + histogram[value] < all * share) {
            below += histogram[value++];
        }
        return value;
    }

    private int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** How bright the ink is where paper is white. */
    private int ink() {
        var histogram = new int[256];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                histogram[relative(x, y)]++;
            }
        }
        return quantile(histogram, INK);
    }

    private int relative(int x, int y) {
        return Math.min(255, at(x, y) * 255 / paperAt(x, y));
    }

    /** Between the middles of four squares, so that no edge of a square shows. */
    private int paperAt(int x, int y) {
        int rows = paper.length / columns;
        int column = Math.clamp((x - SQUARE / 2) / SQUARE, 0, columns - 1);
        int row = Math.clamp((y - SQUARE / 2) / SQUARE, 0, rows - 1);
        int right = Math.min(columns - 1, column + 1);
        int below = Math.min(rows - 1, row + 1);
        int across = Math.clamp(x - SQUARE / 2 - column * SQUARE, 0, SQUARE);
        int down = Math.clamp(y - SQUARE / 2 - row * SQUARE, 0, SQUARE);
        int upper = paper[row * columns + column] * (SQUARE - across) + paper[row * columns + right] * across;
        int lower = paper[below * columns + column] * (SQUARE - across) + paper[below * columns + right] * across;
        return (upper * (SQUARE - down) + lower * down) / (SQUARE * SQUARE);
    }

    private BufferedImage repaired(int ink) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int range = Math.max(1, 255 - ink);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) Math.clamp((relative(x, y) - ink) * 255L / range, 0, 255);
            }
        }
        return image;
    }
}
