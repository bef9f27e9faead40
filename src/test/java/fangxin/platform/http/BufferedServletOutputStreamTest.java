package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BufferedServletOutputStreamTest {
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final BufferedServletOutputStream stream = new BufferedServletOutputStream(buffer);

    @Test
    void buffersWhatIsWritten() throws IOException {
        stream.print("unit");
        stream.write("numbers".getBytes(StandardCharsets.UTF_8), 0, 6);

        assertThat(buffer).hasToString("unitnumber");
        assertThat(stream.isReady()).isTrue();
    }

    @Test
    void refusesAsynchronousWriting() {
        assertThatIllegalStateException().isThrownBy(() -> stream.setWriteListener(null));
    }
}
