package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledBodyTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 65_537, 3_000_000})
    void isReadAsItCameAndHashedOnTheWay(int length) throws Exception {
        byte[] sent = new byte[length];
        new Random(length).nextBytes(sent);

        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(sent))) {
            assertThat(body.hash())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(sent)));
            assertThat(body.content().readAllBytes()).isEqualTo(sent);
        }
    }
}
