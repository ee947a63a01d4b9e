package se.protokoll.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class PageLightTest {

    private static final int SIDE = 1200;
    private static final int WHITE = 255;

    /** Strokes ten pixels wide, fifty apart. */
    private static boolean isInk(int x) {
        return x % 50 < 10;
    }

    @Test
    void greyInkOnPaperInShadowBecomesBlackOnWhite() {
        var page = page((x, y) -> {
            int paper = 80 + 170 * x / SIDE;
            return isInk(x) ? paper * 6 / 10 : paper;
        });

        var even = PageLight.even(page);

        for (int x = 0; x < SIDE; x++) {
            int seen = even.getRaster().getSample(x, SIDE / 2, 0);
            assertThat(seen).as("at %d", x).isBetween(isInk(x) ? 0 : 180, isInk(x) ? 80 : WHITE);
        }
    }

    @Test
    void aPageInGoodLightIsLeftAsItIs() {
        var good = page((x, y) -> isInk(x) ? 20 : 250);
        var blank = page((x, y) -> 240);

        assertThat(PageLight.even(good)).isSameAs(good);
        assertThat(PageLight.even(blank)).isSameAs(blank);
    }

    private static BufferedImage page(IntBinaryOperator brightness) {
        var page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                page.getRaster().setSample(x, y, 0, brightness.applyAsInt(x, y));
            }
        }
        return page;
    }
}
