package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesGcmTest {
    /** Nonce 0 to 11, key of 32 bytes 0x0b, row 2026-1, as another program encrypted it. */
    private static final String STORED = "AAECAwQFBgcICQoLHOREL65RQkqPyJUjXDFD7lmSWJ7vIPLzR/JiFoMAZnLdOQ==";

    private static final String PLAIN = "王某 13800000000";

    @TempDir
    Path data;

    @BeforeEach
    void useTheFolderWithAKey() throws IOException {
        System.setProperty("fangxin.data", data.toString());
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 0x0b);
        Files.write(Files.createDirectories(data.resolve("keys")).resolve("known.key"), key);
    }

    @AfterEach
    void leaveTheFolder() {
        System.clearProperty("fangxin.data");
    }

    private static String decrypted(String key, String row, String text) {
        return new String(AesGcm.decrypt(key, row, text), StandardCharsets.UTF_8);
    }

    @Test
    void aStoredTextStaysReadable() {
        assertThat(decrypted("known", "2026-1", STORED)).isEqualTo(PLAIN);
    }

    @Test
    void equalContentHasTwoTexts() {
        byte[] plain = PLAIN.getBytes(StandardCharsets.UTF_8);
        String first = AesGcm.encrypt("known", "2026-1", plain);
        String second = AesGcm.encrypt("known", "2026-1", plain);

        assertThat(first).isNotEqualTo(second);
        assertThat(decrypted("known", "2026-1", first)).isEqualTo(PLAIN);
        assertThat(decrypted("known", "2026-1", second)).isEqualTo(PLAIN);
    }

    @Test
    void anotherRowOrKeyIsRefused() {
        assertThatThrownBy(() -> AesGcm.decrypt("known", "2026-2", STORED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys/known.key");
        assertThatThrownBy(() -> AesGcm.decrypt("other", "2026-1", STORED)).isInstanceOf(IllegalStateException.class);
    }
}
