package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations that installations have run do not change: a change of the schema is a new script and a new line. */
class FrozenMigrationsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");
    private static final Path SUMS = Path.of("src/test/resources/db/migrations.sha256");

    @Test
    void eachScriptHasTheSumThatWasWrittenDownForIt() throws IOException {
        List<String> found;
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            found = files.filter(Files::isRegularFile)
                    .map(SCRIPTS::relativize)
                    .sorted()
                    .map(script -> sum(script) + "  " + script.toString().replace('\\', '/'))
                    .toList();
        }

        assertThat(found).isEqualTo(Files.readAllLines(SUMS));
    }

    private static String sum(Path script) {
        try {
            return Sha256.hex(SCRIPTS.resolve(script));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
