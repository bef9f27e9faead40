package fangxin.procedure.application;

import fangxin.common.RuleViolation;
import fangxin.organization.storage.PictureReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Base64;

/**
 * Decoder of the picture of a signature that was drawn on a screen: the browser's data URL becomes PNG bytes;
 * refuses what is no picture or blank.
 */
public final class SignaturePicture {
    private static final String PREFIX = "data:image/png;base64,";
    private static final int MOST_PIXELS = 4_000_000;
    private static final int LEAST_INK = 60;

    private SignaturePicture() {}

    /** Returns the PNG in a data URL; refused if nothing was drawn. */
    public static byte[] of(String dataUrl) {
        if (!dataUrl.startsWith(PREFIX)) {
            throw RuleViolation.at("picture", "application.pledge.blank");
        }
        try {
            byte[] png = Base64.getMimeDecoder().decode(dataUrl.substring(PREFIX.length()));
            if (PictureReader.read(png, MOST_PIXELS, SignaturePicture::ink) < LEAST_INK) {
                throw RuleViolation.at("picture", "application.pledge.blank");
            }
            return png;
        } catch (IOException | IllegalArgumentException | RuleViolation unreadable) {
            throw RuleViolation.at("picture", "application.pledge.blank");
        }
    }

    /** Returns the number of pixels that differ from the background, which has the colour of the first pixel. */
    private static int ink(BufferedImage picture) {
        int ground = picture.getRGB(0, 0);
        int points = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                points += picture.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        return points;
    }
}
