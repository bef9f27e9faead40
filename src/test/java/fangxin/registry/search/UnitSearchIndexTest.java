package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fangxin.platform.persistence.DatabaseStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitSearchIndexTest {
    private final UnitSearchIndex index = new UnitSearchIndex();

    @Test
    void beforeItIsBuiltReadersAreAnsweredAsWhileTheDatabaseIsAway() {
        assertThat(DatabaseStatus.causes(catchThrowable(index::sequence))).isTrue();
        assertThat(DatabaseStatus.causes(
                        catchThrowable(() -> index.search(UnitQuery.newest(20), LocalDate.of(2026, 11, 27)))))
                .isTrue();
        assertThat(index.isBehind()).isTrue();
    }
}
