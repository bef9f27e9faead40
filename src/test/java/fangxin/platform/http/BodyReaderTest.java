package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private static final Duration SOON = Duration.ofMillis(300);

    @Test
    void aBodyIsReadToItsEnd() throws IOException {
        for (int length : new int[] {0, 1, 70_000, 3_000_000}) {
            byte[] sent = bytes(length);

            BodyReader.Body body = BodyReader.readFully(source(sent), BodyReader.UPLOAD, SOON.multipliedBy(100));

            assertThat(body.refusal()).isEmpty();
            assertThat(read(body.bytes())).isEqualTo(sent);
        }
    }

    @Test
    void aBodyWithoutADeclaredLengthIsCountedWhileItIsRead() throws IOException {
        Duration time = SOON.multipliedBy(100);

        assertThat(BodyReader.readFully(source(bytes(256 * 1024)), BodyReader.SMALL, time)
                        .refusal())
                .isEmpty();
        assertThat(BodyReader.readFully((bytes, atMost) -> bytes.length, BodyReader.SMALL, time)
                        .refusal())
                .hasValue(413);
    }

    @Test
    void aByteNowAndThenDoesNotKeepARequestAlive() throws IOException {
        long begun = System.nanoTime();

        BodyReader.Body body = BodyReader.readFully(
                (bytes, atMost) -> {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    return 1;
                },
                BodyReader.SMALL,
                SOON);

        assertThat(body.refusal()).hasValue(408);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(SOON, SOON.multipliedBy(10));
    }

    @Test
    void aLargeBodyThatArrivesSteadilyHasMoreTimeThanAShortOne() throws IOException {
        int[] chunks = {0};
        long begun = System.nanoTime();

        BodyReader.Body body = BodyReader.readFully(
                (bytes, atMost) -> {
                    LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
                    return chunks[0]++ < 30 ? bytes.length : -1;
                },
                BodyReader.UPLOAD,
                SOON);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(SOON.multipliedBy(2));
        assertThat(body.refusal()).isEmpty();
    }

    @Test
    void aBurstGivesNoTimeForSingleBytesAfterIt() throws IOException {
        int[] reads = {0};
        long begun = System.nanoTime();

        BodyReader.Body body = BodyReader.readFully(
                (bytes, atMost) -> {
                    if (reads[0]++ < 600) {
                        return bytes.length;
                    }
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    return 1;
                },
                BodyReader.UPLOAD,
                SOON);

        assertThat(body.refusal()).hasValue(408);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON.multipliedBy(10));
    }

    @Test
    void aSilentConnectionIsGivenUpWhenTheTimeIsOver() throws IOException {
        BodyReader.Body body = BodyReader.readFully(
                (bytes, atMost) -> {
                    LockSupport.parkNanos(atMost.toNanos());
                    throw new IOException("read timed out");
                },
                BodyReader.SMALL,
                SOON);

        assertThat(body.refusal()).hasValue(408);
    }

    @Test
    void eightRequestsOfOneAddressAndSixtyFourInAllMayWaitForTheirBodies() {
        BodyReader reader = new BodyReader();
        for (int address = 0; address < 8; address++) {
            for (int request = 0; request < 8; request++) {
                assertThat(reader.enter("192.0.2." + address)).isEmpty();
            }
            if (address == 0) {
                assertThat(reader.enter("192.0.2.0")).hasValue(429);
            }
        }

        assertThat(reader.enter("192.0.2.99")).hasValue(503);
        reader.leave("192.0.2.0");
        assertThat(reader.enter("192.0.2.99")).isEmpty();
        reader.leave("192.0.2.99");
        assertThat(reader.enter("192.0.2.0")).isEmpty();
    }

    @Test
    void aRequestWaitsAMomentUntilAnotherBodyOfItsAddressHasBeenRead() throws Exception {
        BodyReader reader = new BodyReader();
        for (int request = 0; request < 8; request++) {
            assertThat(reader.enter("192.0.2.1")).isEmpty();
        }
        Thread read = Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            reader.leave("192.0.2.1");
        });

        assertThat(reader.enter("192.0.2.1")).isEmpty();
        read.join();
    }

    @Test
    void onlyTheSignedInSendMoreThanShortForms() {
        Map<String, Long> limits = Map.of(
                "multipart/form-data; boundary=x",
                BodyReader.UPLOAD,
                "application/x-www-form-urlencoded",
                BodyReader.FORM,
                "application/json",
                BodyReader.SMALL);

        limits.forEach((type, limit) -> {
            var request = Requests.request(Map.of("getContentType", type), Map.<String, List<String>>of());
            assertThat(BodyReader.limit(request, true)).isEqualTo(limit);
            assertThat(BodyReader.limit(request, false)).isEqualTo(BodyReader.SMALL);
        });
    }

    private static BodyReader.Source source(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return (chunk, atMost) -> in.read(chunk, 0, Math.min(chunk.length, 5000));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        return bytes;
    }

    private static byte[] read(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return Arrays.copyOf(bytes, bytes.length);
    }
}
