package se.protokoll.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Ways in which a sheet of paper is scanned. */
enum BadScan {
    /** 300 dots an inch, straight. */
    CLEAN(1, 0, 0, 255, 0),
    /** 150 dots an inch and a little noise. */
    COARSE(2, 12, 0, 255, 0),
    /** 100 dots an inch and noise. */
    COARSEST(3, 18, 0, 255, 0),
    /** Laid on by hand: two degrees off. */
    SKEWED(1.5, 10, 2, 255, 0),
    /** Pencil-grey ink on grey paper. */
    FAINT(1.5, 10, 0, 190, 150),
    /** An open volume: dark towards one side. */
    SHADOWED(1.5, 10, 0.5, 90, 0),
    /** A copy of a copy. */
    WORN(2.5, 25, 1, 220, 60);

    /** Lines that fit on a sheet. */
    static final int LINES = 52;

    /** Letters that fit on a line. */
    static final int WIDEST = 80;

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final String[] FONTS = {Font.MONOSPACED, Font.SERIF, Font.SANS_SERIF};

    private final double coarseness;
    private final int noise;
    private final double degrees;
    private final int darkestPaper;
    private final int ink;

    BadScan(double coarseness, int noise, double degrees, int darkestPaper, int ink) {
        this.coarseness = coarseness;
        this.noise = noise;
        this.degrees = degrees;
        this.darkestPaper = darkestPaper;
        this.ink = ink;
    }

    /** The sheet with a text, as it comes from the scanner at 300 dots an inch. */
    BufferedImage of(String text, int number) {
        var sharp = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = smooth(sharp);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(FONTS[number % FONTS.length], Font.PLAIN, 38));
        int y = 300;
        for (String line : text.lines().toList()) {
            pen.drawString(line, 220, y);
            y += 58;
        }
        pen.dispose();
        var scanned = scaled(scaled(sharp, 1 / coarseness), coarseness);
        light(scanned, new Random(number));
        return scanned;
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int width = factor > 1 ? WIDTH : (int) (image.getWidth() * factor);
        int height = factor > 1 ? HEIGHT : (int) (image.getHeight() * factor);
        var other = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = smooth(other);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return other;
    }

    private static Graphics2D smooth(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }

    private void light(BufferedImage image, Random random) {
        var pixels = image.getRaster();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double paper = darkestPaper + (255.0 - darkestPaper) * x / WIDTH * (this == SHADOWED ? 1 : 0);
                double seen = (ink + (255.0 - ink) * pixels.getSample(x, y, 0) / 255) * paper / 255;
                pixels.setSample(x, y, 0, (int) Math.clamp(seen + random.nextGaussian() * noise, 0, 255));
            }
        }
    }
}
