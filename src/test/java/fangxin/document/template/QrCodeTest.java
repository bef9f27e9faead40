package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** A code is found in a picture, unless the picture has so many finder patterns that the search would not end. */
class QrCodeTest {
    private static final String TEXT = "https://licence.example/check";
    private static final int MODULE = 4;

    /** A picture with a code below rows of 20 finder patterns. */
    private static BufferedImage picture(int rows) {
        BufferedImage picture = new BufferedImage(1000, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        for (int pattern = 0; pattern < 20 * rows; pattern++) {
            int left = 20 + pattern % 20 * 48;
            int top = 20 + pattern / 20 * 48;
            square(pen, Color.BLACK, left, top, 7);
            square(pen, Color.WHITE, left + MODULE, top + MODULE, 5);
            square(pen, Color.BLACK, left + 2 * MODULE, top + 2 * MODULE, 3);
        }
        pen.drawImage(QrCode.of(TEXT), 300, 600, null);
        pen.dispose();
        return picture;
    }

    private static void square(Graphics2D pen, Color color, int left, int top, int modules) {
        pen.setColor(color);
        pen.fillRect(left, top, modules * MODULE, modules * MODULE);
    }

    @Test
    void aCodeIsFoundBesideOtherPatterns() {
        assertThat(QrCode.in(picture(1))).containsExactly(TEXT);
    }

    @Test
    void aPictureWithTooManyPatternsIsNotSearched() {
        assertThat(QrCode.in(picture(8))).isEmpty();
    }
}
