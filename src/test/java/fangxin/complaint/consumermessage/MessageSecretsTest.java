package fangxin.complaint.consumermessage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageSecretsTest {
    private static final String NUMBER = ConsumerMessage.numberOf(2026, 1);

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
    void aTokenNamesItsMessageAndNoOther() {
        String token = MessageSecrets.token(NUMBER);

        assertThat(MessageSecrets.numberOf(token)).contains(NUMBER);
        assertThat(MessageSecrets.numberOf(token.replace(NUMBER, ConsumerMessage.numberOf(2026, 2))))
                .isEmpty();
        assertThat(MessageSecrets.numberOf(null)).isEmpty();
    }

    @Test
    void aCodeHasEightDigitsAndIsThatOfItsNumber() {
        assertThat(MessageSecrets.code(NUMBER)).matches("[0-9]{8}");
        assertThat(MessageSecrets.isCode(NUMBER, MessageSecrets.code(NUMBER))).isTrue();
        assertThat(MessageSecrets.isCode(ConsumerMessage.numberOf(2026, 2), MessageSecrets.code(NUMBER)))
                .isFalse();
    }

    @Test
    void oneContactHasOneHashThatDoesNotDiscloseIt() {
        assertThat(MessageSecrets.hash("13900001111"))
                .isEqualTo(MessageSecrets.hash("13900001111"))
                .isNotEqualTo(MessageSecrets.hash("13900001112"))
                .doesNotContain("1390000")
                .hasSize(64);
        assertThat(MessageSecrets.hash(null)).isNull();
    }
}
