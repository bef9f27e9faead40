package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetChangePolicyTest {
    @Test
    void onlyOtherSheetsAreAChange() {
        assertThat(SheetChangePolicy.changes(List.of("general", "retail"), List.of("general", "catering")))
                .isTrue();
        assertThat(SheetChangePolicy.changes(List.of("general"), List.of("general", "catering")))
                .isTrue();
        assertThat(SheetChangePolicy.changes(List.of("general", "prepaid"), List.of("prepaid", "general")))
                .isFalse();
    }
}
