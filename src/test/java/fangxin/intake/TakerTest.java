package fangxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakerTest {
    /** It was tried every minute, with a trace in the log each time. */
    @Test
    void anImportWhoseFileIsMissingEndsWithASentence() {
        List<String> ended = new ArrayList<>();
        Taker taker = new Taker();
        taker.portions = new PortionDesk() {
            @Override
            public List<Entry> lines(String id) {
                throw new RuleViolation("evidence.damaged", "old.csv");
            }

            @Override
            public void giveUp(String id, Violation reason) {
                ended.add(id + " " + reason.key() + " " + reason.arguments());
            }
        };

        assertThat(taker.lines("import")).isEmpty();

        assertThat(ended).containsExactly("import evidence.damaged [old.csv]");
    }
}
