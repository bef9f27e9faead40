package fangxin.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Functions that draw a photo (JPEG) or a signature (PNG as a data URL) of a shop that does not exist, the same picture
 * for the same seed.
 */
final class DemoPicture {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private DemoPicture() {}

    /** Returns a shop front with awning, door and windows, in colours of its own. */
    static InputStream photo(String seed) {
        Random random = new Random(seed.hashCode());
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture);
        Color wall = Color.getHSBColor(random.nextFloat(), 0.12f, 0.92f);
        Color sign = Color.getHSBColor(random.nextFloat(), 0.45f, 0.55f);
        pen.setColor(wall);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(sign);
        pen.fillRect(25, 38, WIDTH - 50, 50);
        int stripes = 6 + random.nextInt(6);
        for (int i = 0; i < stripes; i++) {
            pen.setColor(i % 2 == 0 ? sign : Color.WHITE);
            pen.fillRect(25 + i * (WIDTH - 50) / stripes, 94, (WIDTH - 50) / stripes + 1, 22);
        }
        pen.setColor(new Color(0xd8, 0xe6, 0xe8));
        pen.fillRect(44, 131, 125, 112);
        pen.fillRect(WIDTH - 169, 131, 125, 112);
        pen.setColor(wall.darker());
        pen.fillRect(WIDTH / 2 - 28, 131, 56, 144);
        pen.setColor(new Color(0x8a, 0x84, 0x7c));
        pen.fillRect(0, 275, WIDTH, 25);
        pen.dispose();
        return new ByteArrayInputStream(encoded(picture, "jpg"));
    }

    /** Draws a signature like one by a finger, as the data URL that a browser sends. */
    static String signature(String seed) {
        Random random = new Random(seed.hashCode());
        BufferedImage picture = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 120);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int x = 30;
        int y = 60;
        for (int stroke = 0; stroke < 14; stroke++) {
            int nextX = Math.min(280, x + random.nextInt(30));
            int nextY = 25 + random.nextInt(75);
            pen.drawLine(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encoded(picture, "png"));
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
