package fangxin.organization.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class PictureReaderTest {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    /** EXIF marker with orientation 6, which a camera writes that is turned on its side. */
    private static final String ON_ITS_SIDE = "/+EAIkV4aWYAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA";

    /** Bytes of the marker that begins a JPEG and of the one that follows it. */
    private static final int BEHIND_JFIF = 20;

    private static long sizeOf(BufferedImage picture) {
        return (long) picture.getWidth() * picture.getHeight();
    }

    /** A black PNG with one byte a pixel, built row by row. */
    private static byte[] png(int width, int height) throws IOException {
        return png(width, height, 1, 8, 0);
    }

    private static byte[] png(int width, int height, int bytesOfPixel, int bits, int colour) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {(byte) bits, (byte) colour, 0, 0, 0});
        chunk(bytes, "IHDR", header.toByteArray());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < height; y++) {
                packed.write(new byte[bytesOfPixel * width + 1]);
            }
        }
        chunk(bytes, "IDAT", rows.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    @Test
    void aSmallFileWithTooManyPixelsIsRefusedByItsHeader() throws IOException {
        byte[] bomb = png(9000, 8800);

        assertThat(bomb.length).isLessThan(231_000);
        assertThatThrownBy(() -> PictureReader.read(bomb, PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.pixels");
    }

    /** More callers without an account than there are permits of any kind: those beyond their own permits are refused. */
    @Test
    void picturesOfAnonymousCallersNeverDelayThoseOfUsers() throws Exception {
        int callers = Runtime.getRuntime().availableProcessors()
                + RequestLimits.shipped().anonymousPictures();
        byte[] picture = png(40, 30);
        CountDownLatch finish = new CountDownLatch(1);
        Semaphore decided = new Semaphore(0);
        List<Future<Boolean>> anonymous = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < callers; i++) {
                    anonymous.add(threads.submit(() -> heldUntil(finish, picture, decided)));
                    assertThat(decided.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
                }

                assertThat(PictureReader.read(picture, PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                        .isEqualTo(40L * 30);
            } finally {
                finish.countDown();
            }
        }
        assertThat(anonymous.stream().filter(Future::resultNow))
                .hasSize(RequestLimits.shipped().anonymousPictures());
        assertThat(PictureReader.readAnonymous(picture, PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .as("a permit is given back")
                .isEqualTo(40L * 30);
    }

    /** Holds a decoded picture, and returns false where the caller is refused with the seconds to wait. */
    private static boolean heldUntil(CountDownLatch finish, byte[] picture, Semaphore decided) throws IOException {
        try {
            return PictureReader.readAnonymous(picture, PictureReader.MOST_PIXELS, decoded -> {
                decided.release();
                try {
                    return finish.await(60, TimeUnit.SECONDS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            });
        } catch (RateLimiter.TooMany refused) {
            assertThat(refused.key()).isEqualTo("storage.busy");
            assertThat(refused.seconds()).isPositive();
            decided.release();
            return false;
        }
    }

    @Test
    void aLargePictureIsSubsampledWhileItIsRead() throws IOException {
        assertThat(PictureReader.read(png(8000, 5000), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isEqualTo(4000L * 2500);
        assertThat(PictureReader.read(png(4000, 3000), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isEqualTo(4000L * 3000);
    }

    @Test
    void aPhotoTakenOnItsSideIsTurnedUpright() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] jpeg = plain.toByteArray();
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, BEHIND_JFIF);
        turned.write(Base64.getDecoder().decode(ON_ITS_SIDE));
        turned.write(jpeg, BEHIND_JFIF, jpeg.length - BEHIND_JFIF);

        assertThat(PictureReader.<String>read(
                        turned.toByteArray(),
                        PictureReader.MOST_PIXELS,
                        picture -> picture.getWidth() + "x" + picture.getHeight()))
                .isEqualTo("40x60");
    }

    @Test
    void whatIsNoPictureOrEndsTooSoonIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(png(400, 300), 60);

        assertThatThrownBy(() -> PictureReader.read(cut, PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.broken");
        assertThatThrownBy(() -> PictureReader.read(new byte[40], PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.broken");
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The last position of a marker. */
    private static int last(byte[] jpeg, int marker) {
        int at = jpeg.length - 2;
        while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != marker) {
            at--;
        }
        return at;
    }

    /** Copy of a picture with another width and height in its header. */
    private static byte[] sized(byte[] progressive, int width, int height) {
        byte[] jpeg = progressive.clone();
        ByteBuffer.wrap(jpeg, last(jpeg, 0xC2) + 5, 4).putShort((short) height).putShort((short) width);
        return jpeg;
    }

    @Test
    void aProgressiveJpegThatADecoderWouldKeepWholeIsRefused() throws IOException {
        byte[] jpeg = progressive();

        assertThat(PictureReader.read(jpeg, PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isEqualTo(64L * 48);
        assertThatThrownBy(() -> PictureReader.read(
                        sized(jpeg, 4700, 3500), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.pixels");
    }

    @Test
    void aJpegThatRepeatsScansWithoutEndIsRefused() throws IOException {
        byte[] jpeg = progressive();
        int scan = last(jpeg, 0xDA);
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        repeated.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 200; i++) {
            repeated.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        repeated.write(jpeg, jpeg.length - 2, 2);

        assertThatThrownBy(() -> PictureReader.read(
                        repeated.toByteArray(), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.broken");
    }

    /** Of a picture of ten megapixels with eight bytes each, the reader decodes every second column and row. */
    @Test
    void aPngOfSixteenBitsIsSubsampledByTheBytesThatItTakes() throws IOException {
        assertThat(PictureReader.read(png(4000, 2500, 8, 16, 6), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                .isEqualTo(2000L * 1250);
    }

    @Test
    void otherFormatsThanJpegAndPngAreNotDecoded() throws IOException {
        for (String format : List.of("gif", "bmp", "tiff")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, bytes))
                    .isTrue();

            assertThatThrownBy(() -> PictureReader.read(
                            bytes.toByteArray(), PictureReader.MOST_PIXELS, PictureReaderTest::sizeOf))
                    .as(format)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("storage.broken");
        }
    }
}
