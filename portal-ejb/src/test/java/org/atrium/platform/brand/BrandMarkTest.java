package org.atrium.platform.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The mark in the colour of a shop, as other programs read it. */
class BrandMarkTest {

    private static final Colour ACCENT = Colour.of("#7a1fa2");
    private static final int OPAQUE_ACCENT = 0xff7a1fa2;
    private static final int OPAQUE_WHITE = 0xffffffff;

    @Test
    void roundMarkHasClearCorners() throws IOException {
        BufferedImage mark = read(BrandMark.png(ACCENT, 64, true));
        assertThat(mark.getWidth()).isEqualTo(64);
        assertThat(mark.getHeight()).isEqualTo(64);
        assertThat(mark.getRGB(0, 0) >>> 24).isZero();
        assertThat(mark.getRGB(32, 4)).isEqualTo(OPAQUE_ACCENT);
        assertThat(mark.getRGB(20, 40)).isEqualTo(OPAQUE_WHITE);
        assertThat(mark.getRGB(32, 40)).isEqualTo(OPAQUE_ACCENT);
    }

    /** Systems cut it to a shape of their own: its ground reaches every edge, the arch stays in the middle. */
    @Test
    void squareMarkFillsItsPlace() throws IOException {
        BufferedImage mark = read(BrandMark.png(ACCENT, 180, false));
        for (int edge : new int[] {0, 179}) {
            assertThat(mark.getRGB(edge, edge)).isEqualTo(OPAQUE_ACCENT);
            assertThat(mark.getRGB(edge, 90)).isEqualTo(OPAQUE_ACCENT);
        }
        assertThat(mark.getRGB(62, 110)).isEqualTo(OPAQUE_WHITE);
    }

    @Test
    void drawingHasTheColour() {
        assertThat(new String(BrandMark.svg(ACCENT), StandardCharsets.UTF_8)).contains("fill=\"#7a1fa2\"");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
