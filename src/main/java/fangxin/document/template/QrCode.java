package fangxin.document.template;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Functions that draw a QR code as a picture or an SVG path, for documents and plaques, and read the codes in a
 * picture, by which a scan is recognised.
 */
public final class QrCode {
    private static final int SIDE = 232;
    private static final int WHITE = 0xFFFFFF;
    private static final int COARSE = 1600;
    /**
     * Maximum number of finder patterns of a searched picture, in which a code has three. The search compares every
     * three patterns: thousands of them, which a small file can contain, would take hours and all memory.
     */
    private static final int MOST_PATTERNS = 100;

    private QrCode() {}

    /** Renders a text as a QR code with an error correction that tolerates a stamp over a part of it. */
    public static BufferedImage of(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 2));
            BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    image.setRGB(x, y, matrix.get(x, y) ? 0 : WHITE);
                }
            }
            return image;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Returns the outline of a code to engrave: an SVG path in a square of the given side. */
    public static String outline(String text, double side) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0));
            double unit = side / matrix.getWidth();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append(String.format(
                                Locale.ROOT, "M%.3f %.3fh%.3fv%.3fh-%.3fz", x * unit, y * unit, unit, unit, unit));
                    }
                }
            }
            return path.toString();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /**
     * Returns the texts of the codes in a picture, after a second try at double size for a coarse scan; empty for a
     * picture with too many finder patterns, which indicates an attack.
     */
    public static List<String> in(BufferedImage picture) {
        List<String> found = read(picture, 1);
        boolean coarse = picture.getWidth() <= COARSE && picture.getHeight() <= 2 * COARSE;
        return found.isEmpty() && coarse ? read(picture, 2) : found;
    }

    /** Reads the codes of a picture. Grey pictures are redrawn, since their own colours are too pale to be read. */
    private static List<String> read(BufferedImage picture, int times) {
        int width = picture.getWidth() * times;
        int height = picture.getHeight() * times;
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = painted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            Result[] codes = new QRCodeMultiReader()
                    .decodeMultiple(
                            bitmap,
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.NEED_RESULT_POINT_CALLBACK,
                                    new PatternCount()));
            return Arrays.stream(codes).map(Result::getText).distinct().toList();
        } catch (ReaderException | TooManyPatterns none) {
            return List.of();
        }
    }

    /** Counter of the finder patterns that a search has found, which ends the search when there are too many. */
    private static final class PatternCount implements ResultPointCallback {
        private int found;

        @Override
        public void foundPossibleResultPoint(ResultPoint pattern) {
            found++;
            if (found > MOST_PATTERNS) {
                throw new TooManyPatterns();
            }
        }
    }

    /** End of a search in a picture with too many finder patterns. */
    private static final class TooManyPatterns extends RuntimeException {}
}
