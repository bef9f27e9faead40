package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes, tokens and hashes by number: each belongs to one number, and those of two kinds of record differ. */
class ReceiptSecretsTest {
    private static final ReceiptSecrets SECRETS = new ReceiptSecrets("returns");
    private static final ReceiptSecrets OTHERS = new ReceiptSecrets("messages");
    private static final String NUMBER = "202600000015";

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
    void theTokenOfAnAddressNamesItsNumberAndNoOther() {
        String token = SECRETS.token(NUMBER);

        assertThat(token).hasSize(NUMBER.length() + 1 + 22);
        assertThat(SECRETS.numberOf(token)).contains(NUMBER);
        assertThat(SECRETS.numberOf(token.replace(NUMBER, "202600000023"))).isEmpty();
        assertThat(SECRETS.numberOf("-" + token)).isEmpty();
        assertThat(SECRETS.numberOf(null)).isEmpty();
        assertThat(OTHERS.numberOf(token)).isEmpty();
    }

    @Test
    void theCodeOfAReceiptHasEightDigitsAndIsThatOfItsNumber() {
        String code = SECRETS.code(NUMBER);

        assertThat(code).matches("[0-9]{8}").isEqualTo(SECRETS.code(NUMBER)).isNotEqualTo(OTHERS.code(NUMBER));
        assertThat(SECRETS.isCode(NUMBER, code)).isTrue();
        assertThat(SECRETS.isCode(NUMBER, null)).isFalse();
        assertThat(SECRETS.isCode("202600000023", code)).isFalse();
    }

    @Test
    void oneContactHasOneHashThatDoesNotDiscloseIt() {
        assertThat(SECRETS.hash("13900001111"))
                .isEqualTo(SECRETS.hash("13900001111"))
                .isNotEqualTo(SECRETS.hash("13900001112"))
                .doesNotContain("1390000");
        assertThat(SECRETS.hash(null)).isNull();
    }
}
