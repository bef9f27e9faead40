package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:10Z");

    @TempDir
    Path data;

    private String before;

    @BeforeEach
    void useFolder() {
        before = System.getProperty("fangxin.data");
        System.setProperty("fangxin.data", data.toString());
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty("fangxin.data");
        } else {
            System.setProperty("fangxin.data", before);
        }
    }

    /** RFC 6238, appendix B, of which an app with six digits shows the last six. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String eightDigits) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void aCodeWorksOnceAndEarlierCodesNoMore() {
        long step = NOW.getEpochSecond() / 30;
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step), NOW, 0)).hasValue(step);
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step), NOW, step)).isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step - 1), NOW, step))
                .isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step + 1), NOW, step))
                .hasValue(step + 1);
    }

    @Test
    void aClockMayBeOneStepOffAndNoMore() {
        long step = NOW.getEpochSecond() / 30;
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step - 2), NOW, 0)).isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step - 1), NOW, 0)).hasValue(step - 1);
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step + 2), NOW, 0)).isEmpty();
        assertThat(Totp.accepted(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.accepted(SECRET, null, NOW, 0)).isEmpty();
    }

    @Test
    void aSecretIsInUseOnlyAfterItsFirstCode() {
        TotpFactor factor = new TotpFactor("nanguan.office1");
        byte[] secret = factor.prepare(NOW);
        long step = NOW.getEpochSecond() / 30;
        assertThat(factor.accepts(Totp.code(secret, step), NOW)).isFalse();
        assertThat(factor.confirm(Totp.code(SECRET, step), NOW)).isFalse();
        assertThat(factor.confirm(Totp.code(secret, step), NOW)).isTrue();
        assertThat(factor.isInUse()).isTrue();
        assertThat(factor.accepts(Totp.code(secret, step), NOW))
                .as("the code that confirmed it")
                .isFalse();
        assertThat(factor.accepts(Totp.code(secret, step + 1), NOW.plusSeconds(30)))
                .isTrue();
    }

    @Test
    void aPreparedSecretIsForgotten() {
        TotpFactor factor = new TotpFactor("nanguan.office1");
        byte[] secret = factor.prepare(NOW);
        Instant late = NOW.plusSeconds(16 * 60);
        assertThat(factor.confirm(Totp.code(secret, late.getEpochSecond() / 30), late))
                .isFalse();
    }

    @Test
    void aSealedSecretOpensForItsAccountOnly() {
        String sealed = SealedSecret.seal(SECRET, "one");
        assertThat(SealedSecret.open(sealed, "one")).isEqualTo(SECRET);
        assertThat(sealed).doesNotContain(Totp.readable(SECRET)).isNotEqualTo(SealedSecret.seal(SECRET, "one"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SealedSecret.open(sealed, "other"))
                .isInstanceOf(IllegalStateException.class);
    }
}
