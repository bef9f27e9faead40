package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnSecretsTest {
    private static final String NUMBER = ReturnClaim.numberOf(2026, 1);

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
    void theTokenOfAnAddressNamesItsClaimAndNoOther() {
        String token = ReturnSecrets.token(NUMBER);

        assertThat(token).matches("[0-9]{13}-[A-Za-z0-9_-]{22}");
        assertThat(ReturnSecrets.numberOf(token)).contains(NUMBER);
        assertThat(ReturnSecrets.numberOf(token.replace(NUMBER, ReturnClaim.numberOf(2026, 2))))
                .isEmpty();
        assertThat(ReturnSecrets.numberOf("-" + token)).isEmpty();
        assertThat(ReturnSecrets.numberOf(null)).isEmpty();
    }

    @Test
    void theCodeOfAReceiptHasEightDigitsAndIsThatOfItsNumber() {
        String code = ReturnSecrets.code(NUMBER);

        assertThat(code).matches("[0-9]{8}").isEqualTo(ReturnSecrets.code(NUMBER));
        assertThat(ReturnSecrets.isCode(NUMBER, code)).isTrue();
        assertThat(ReturnSecrets.isCode(NUMBER, null)).isFalse();
        assertThat(ReturnSecrets.isCode(ReturnClaim.numberOf(2026, 2), code)).isFalse();
    }
}
