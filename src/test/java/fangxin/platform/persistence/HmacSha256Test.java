package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keyed hashes against values that another program computed. */
class HmacSha256Test {
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

    @Test
    void hashesATextUnderAKeyOfTheInstallation() {
        assertThat(HmacSha256.hex("known", "Hi There"))
                .isEqualTo("198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7");
        assertThat(HmacSha256.hex("known", "放心"))
                .isEqualTo("5c7526e733efc3233ebbbbbe9e91e70a4dcd761b196eed5d64a33f0a6b79f00e");
        assertThat(HmacSha256.hex("other", "放心")).isNotEqualTo(HmacSha256.hex("known", "放心"));
    }
}
