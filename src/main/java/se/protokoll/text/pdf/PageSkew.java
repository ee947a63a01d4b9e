package se.protokoll.text.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * How far a sheet was turned when it was laid on the scanner. Tesseract reads lines that slope a little, but of pages
 * that lie two degrees off it leaves out whole paragraphs.
 */
final class PageSkew {

    /** Darker pixels are ink. */
    private static final int INK = 128;

    /** Pixels from one that is looked at to the next: letters are some twenty wide and their lines fifty apart. */
    private static final int ACROSS = 5;

    private static final int DOWN = 3;

    private static final double MOST_DEGREES = 5;
    private static final double STEP = 0.25;

    /** Below this Tesseract does as well without, and better than with letters that turning has blurred. */
    private static final double LEAST_DEGREES = 1.2;

    /** How much more the lines must stand out from the gaps between them than they do as the page lies. */
    private static final double CLEARER = 1.1;

    private final int[] x;
    private final int[] y;
    private final int height;

    private PageSkew(BufferedImage image) {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        height = image.getHeight();
        int[] ink = new int[(width / ACROSS + 1) * (height / DOWN + 1)];
        int count = 0;
        for (int row = 0; row < height; row += DOWN) {
            for (int column = 0; column < width; column += ACROSS) {
                if ((pixels[row * width + column] & 0xFF) < INK) {
                    ink[count++] = row * width + column;
                }
            }
        }
        x = Arrays.stream(ink, 0, count).map(at -> at % width - width / 2).toArray();
        y = Arrays.stream(ink, 0, count).map(at -> at / width).toArray();
    }

    /**
     * The page turned so that its lines are level.
     *
     * @param image in grey, 8 bits a pixel; is not changed
     * @return the image itself where they are so already, or no lines can be seen
     */
    static BufferedImage straightened(BufferedImage image) {
        double degrees = new PageSkew(image).degrees();
        return Math.abs(degrees) < LEAST_DEGREES ? image : turned(image, -degrees);
    }

    /** Clockwise, 0 where no angle is clearer than how the page lies. */
    private double degrees() {
        double best = 0;
        double bestClarity = clarity(0) * CLEARER;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            double clarity = clarity(degrees);
            if (clarity > bestClarity) {
                best = degrees;
                bestClarity = clarity;
            }
        }
        return best;
    }

    /** How unevenly the ink is shared among level rows, were the page turned back by an angle. */
    private double clarity(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        long[] rows = new long[height / DOWN + 1];
        for (int i = 0; i < x.length; i++) {
            int row = (int) (y[i] - slope * x[i]) / DOWN;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        return Arrays.stream(rows).mapToDouble(row -> (double) row * row).sum();
    }

    private static BufferedImage turned(BufferedImage image, double degrees) {
        var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
