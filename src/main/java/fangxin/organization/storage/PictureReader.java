package fangxin.organization.storage;

import fangxin.common.RuleViolation;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Decoder of JPEG and PNG pictures that users send, within limits of pixels and memory. A PNG of 231 kB can hold 79
 * megapixels, which take 316 MB once decoded: the header is checked first, a large picture is subsampled while it is
 * read, and as many are decoded at a time as there are cores. Callers without an account have few permits of their own,
 * so that their pictures never delay the upload of a merchant or an officer.
 */
public final class PictureReader {
    static final long MOST_PIXELS = 40_000_000;
    /** Pixels in memory; the photo of a phone has about twelve million. */
    private static final double MOST_DECODED = 16_000_000;
    /** A pixel takes one to eight bytes. */
    private static final double MOST_BYTES = 64_000_000;
    /**
     * Maximum number of pixels of a JPEG in several scans, which cannot be subsampled: it takes six bytes a pixel
     * outside of the heap.
     */
    static final long MOST_SCANNED = 16_000_000;
    /** Encoders write about ten. */
    private static final int MOST_SCANS = 100;

    private static final Set<String> FORMATS = Set.of("JPEG", "PNG");
    private static final long MILLION = 1_000_000;
    private static final int PATIENCE_SECONDS = 20;
    /** Seconds after which a refused caller may try again. */
    private static final int RETRY_SECONDS = 2;

    private static final Semaphore CORES = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private static final Semaphore ANONYMOUS =
            new Semaphore(RequestLimits.shipped().anonymousPictures());

    private PictureReader() {}

    /** Function of a decoded picture, which is upright. */
    public interface PictureUse<T> {
        T of(BufferedImage picture) throws IOException;
    }

    /** Source of the bytes of a picture: a file, or a stream over bytes. */
    private interface PictureSource {
        ImageInputStream open() throws IOException;
    }

    /** Refuses a file that cannot be read as a picture or has too many pixels. */
    public static <T> T read(Path file, PictureUse<T> use) throws IOException {
        return read(() -> ImageIO.createImageInputStream(file.toFile()), MOST_PIXELS, PictureReader::await, use);
    }

    /** Reads a picture from bytes in memory and refuses one with more than {@code mostPixels} pixels. */
    public static <T> T read(byte[] bytes, long mostPixels, PictureUse<T> use) throws IOException {
        return read(source(bytes), mostPixels, PictureReader::await, use);
    }

    /**
     * Reads a picture of a caller without an account like {@link #read(byte[], long, PictureUse)}; refuses it at once
     * (429) while as many of them are decoded as are allowed, so that no request waits.
     */
    public static <T> T readAnonymous(byte[] bytes, long mostPixels, PictureUse<T> use) throws IOException {
        return read(source(bytes), mostPixels, PictureReader::acquireAnonymous, use);
    }

    /** Reads a picture of a caller without an account from a file; it waits for one of the few permits of such callers. */
    static <T> T readAnonymous(Path file, PictureUse<T> use) throws IOException {
        return read(
                () -> ImageIO.createImageInputStream(file.toFile()), MOST_PIXELS, PictureReader::awaitAnonymous, use);
    }

    private static PictureSource source(byte[] bytes) {
        return () -> ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static <T> T read(PictureSource source, long mostPixels, Supplier<Semaphore> permit, PictureUse<T> use)
            throws IOException {
        int step = step(source, mostPixels);
        Semaphore acquired = permit.get();
        try {
            return use.of(decoded(source, step));
        } finally {
            acquired.release();
        }
    }

    /** Reads the header only and returns the subsampling step: 2 decodes every second column and row. */
    private static int step(PictureSource source, long mostPixels) throws IOException {
        try (ImageInputStream in = source.open()) {
            ImageReader reader = readerOf(in);
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                long most = Math.min(mostPixels, mostScanned(reader, source));
                if (pixels > most) {
                    throw RuleViolation.at("file", "storage.pixels", most / MILLION);
                }
                return (int) Math.ceil(
                        Math.sqrt(Math.max(pixels / MOST_DECODED, pixels * bytesOfPixel(reader) / MOST_BYTES)));
            } catch (IOException | IllegalArgumentException broken) {
                throw RuleViolation.at("file", "storage.broken");
            } finally {
                reader.dispose();
            }
        }
    }

    /** Returns the maximum number of pixels of a picture, by the order in which its pixels are stored. */
    private static long mostScanned(ImageReader reader, PictureSource source) throws IOException {
        if (!"JPEG".equals(formatOf(reader))) {
            return MOST_PIXELS;
        }
        try (ImageInputStream in = source.open()) {
            JpegScans scans = JpegScans.of(in);
            if (scans.count() > MOST_SCANS) {
                throw RuleViolation.at("file", "storage.broken");
            }
            return scans.whole() ? MOST_SCANNED : MOST_PIXELS;
        }
    }

    /** Bytes per pixel of the type to which the reader decodes by default. */
    private static double bytesOfPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw RuleViolation.at("file", "storage.broken");
        }
        SampleModel sample = types.next().getSampleModel();
        return sample.getNumBands() * DataBuffer.getDataTypeSize(sample.getDataType()) / (double) Byte.SIZE;
    }

    private static BufferedImage decoded(PictureSource source, int step) throws IOException {
        Orientation orientation = orientation(source);
        try (ImageInputStream in = source.open()) {
            ImageReader reader = readerOf(in);
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                BufferedImage picture = reader.read(0, param);
                return orientation == null || orientation == Orientation.TOP_LEFT
                        ? picture
                        : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
            } catch (IOException | RuntimeException broken) {
                throw RuleViolation.at("file", "storage.broken");
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * Returns the orientation of the camera, or null. Only JPEG is read: the texts in a PNG's metadata may unpack
     * without bound.
     */
    private static Orientation orientation(PictureSource source) throws IOException {
        try (ImageInputStream in = source.open()) {
            ImageReader reader = readerOf(in);
            try {
                reader.setInput(in, true, false);
                return "JPEG".equals(formatOf(reader)) ? ExifUtils.getExifOrientation(reader, 0) : null;
            } catch (IOException | RuntimeException without) {
                return null;
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader readerOf(ImageInputStream in) {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(formatOf(reader))) {
                return reader;
            }
        }
        throw RuleViolation.at("file", "storage.broken");
    }

    private static String formatOf(ImageReader reader) {
        try {
            return reader.getFormatName().toUpperCase(Locale.ROOT);
        } catch (IOException unknown) {
            return "";
        }
    }

    private static Semaphore await() {
        return await(CORES);
    }

    private static Semaphore awaitAnonymous() {
        return await(ANONYMOUS);
    }

    private static Semaphore await(Semaphore permits) {
        try {
            if (permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return permits;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    private static Semaphore acquireAnonymous() {
        if (ANONYMOUS.tryAcquire()) {
            return ANONYMOUS;
        }
        throw busy();
    }

    private static RuleViolation busy() {
        return new RateLimiter.TooMany(new RuleViolation.Violation("file", "storage.busy", List.of()), RETRY_SECONDS);
    }
}
