package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CompleteBodyTest {
    @Test
    void isSentAsItWasMade() throws IOException {
        byte[] made = new byte[100_000];
        made[99_999] = 7;
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        try (CompleteBody body = CompleteBody.of(out -> out.write(made))) {
            assertThat(body.length()).isEqualTo(made.length);
            body.send(sent);
        }

        assertThat(sent.toByteArray()).isEqualTo(made);
    }

    @Test
    void isNoneWhereItCannotBeMade() {
        assertThatThrownBy(() -> CompleteBody.of(out -> {
                    out.write(1);
                    throw new IOException("the database is away");
                }))
                .isInstanceOf(IOException.class);
    }
}
