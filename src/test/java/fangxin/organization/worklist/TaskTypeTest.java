package fangxin.organization.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TaskTypeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z_]+ \\| [^|]+) \\|");

    @Test
    void eachTypeHasOneRowInTheDocumentUnderItsNameOnThePage() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("docs/worklist.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(TaskType.values())
                        .map(type -> type + " | " + Messages.message(Locale.CHINESE, "casework.task." + type))
                        .toList());
    }
}
