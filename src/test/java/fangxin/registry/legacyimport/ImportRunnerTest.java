package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportRunnerTest {
    /** Such an import was tried again every minute, with a stack trace in the log each time. */
    @Test
    void anImportWhoseFileIsMissingEndsWithASentence() {
        List<String> ended = new ArrayList<>();
        ImportRunner taker = new ImportRunner();
        taker.batches = new ImportBatchWorker() {
            @Override
            List<ImportRow> lines(String id) {
                throw RuleViolation.conflict("storage.damaged", "old.csv");
            }

            @Override
            void giveUp(String id, Violation reason) {
                ended.add(id + " " + reason.key() + " " + reason.arguments());
            }
        };

        assertThat(taker.lines("import")).isEmpty();

        assertThat(ended).containsExactly("import storage.damaged [old.csv]");
    }
}
