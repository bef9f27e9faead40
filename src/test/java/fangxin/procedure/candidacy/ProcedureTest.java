package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final Path PAGE = Path.of("docs", "procedure.md");

    @Test
    void thePageInDocsIsWhatTheStepsDraw() throws IOException {
        String drawn = new ProcedureTable().markdown();

        if (Boolean.getBoolean("procedure.write")) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }
}
