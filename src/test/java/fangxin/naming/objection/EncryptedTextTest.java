package fangxin.naming.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedTextTest {
    @TempDir
    Path data;

    @BeforeEach
    void useTheFolder() {
        System.setProperty("fangxin.data", data.toString());
    }

    @AfterEach
    void leaveTheFolder() {
        System.clearProperty("fangxin.data");
    }

    @Test
    void opensOnlyForWhatItBelongsTo() throws Exception {
        EncryptedText sealed = EncryptedText.seal("王某 13800000000", "2026-00001-12345678");

        assertThat(sealed.value()).doesNotContain("13800000000");
        assertThat(sealed.open("2026-00001-12345678")).isEqualTo("王某 13800000000");
        assertThatThrownBy(() -> sealed.open("2026-00002-12345678")).isInstanceOf(IllegalStateException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/objectors.key"))))
                .isEqualTo("rw-------");
    }
}
