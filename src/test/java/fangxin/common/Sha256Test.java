package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SHA-256 against the examples of NIST. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesTheExamplesOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void hashesTheSameFromAStreamAFileAndPieces(@TempDir Path folder) throws IOException {
        byte[] content = "abc".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("abc"), content);
        MessageDigest digest = Sha256.digest();
        digest.update(content[0]);
        digest.update(content, 1, 2);

        assertThat(Sha256.hex(new ByteArrayInputStream(content))).isEqualTo(ABC);
        assertThat(Sha256.hex(file)).isEqualTo(ABC);
        assertThat(Sha256.hex(digest)).isEqualTo(ABC);
    }

    @Test
    void readsATextAsUtf8() {
        assertThat(Sha256.hex("放心")).isEqualTo(Sha256.hex("放心".getBytes(StandardCharsets.UTF_8)));
    }
}
