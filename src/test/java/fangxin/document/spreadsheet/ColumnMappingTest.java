package fangxin.document.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {
    private enum TestColumn implements SheetColumn {
        NAME("名称"),
        DAY("日期");

        private final String heading;

        TestColumn(String heading) {
            this.heading = heading;
        }

        @Override
        public boolean isRequired() {
            return this == NAME;
        }

        @Override
        public List<String> headings() {
            return List.of(heading);
        }
    }

    private static final List<TestColumn> ALL = List.of(TestColumn.values());

    /** Of two columns with one heading nobody knows which is meant. */
    @Test
    void refusesAHeadingThatTheFileHasTwice() {
        ColumnMapping mapping = ColumnMapping.of(Map.of("NAME", "名称", "DAY", "日期"));

        assertThatThrownBy(() -> mapping.check(ALL, List.of("日期", "名称", "日期")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.violations()).hasSize(1);
                    assertThat(refused.violations().getFirst().field()).isEqualTo("DAY");
                    assertThat(refused.key()).isEqualTo("document.spreadsheet.mapping.doubled");
                    assertThat(refused.violations().getFirst().arguments()).containsExactly("日期", "A", "C");
                });
    }

    @Test
    void aHeadingOfNoColumnMayBeThereTwice() {
        ColumnMapping mapping = ColumnMapping.of(Map.of("NAME", "名称"));

        assertThatCode(() -> mapping.check(ALL, List.of("备注", "名称", "备注", "日期", "日期")))
                .doesNotThrowAnyException();
    }
}
