package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.plaque.PlaqueQueue.PlaqueGroup;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlaqueQueueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static PlaqueGroup group(String title, long count, Instant since, LocalDate dueOn) {
        return new PlaqueGroup("d", "撤〔2026〕1号", count, title, title, title, since, null, dueOn);
    }

    @Test
    void aGroupIsAboutThePlaqueThatIsDueFirst() {
        PlaqueGroup later = group("FX-1", 2, Instant.EPOCH.plusSeconds(1), DAY.plusDays(1));
        PlaqueGroup earlier = group("FX-2", 3, Instant.EPOCH, DAY);
        PlaqueGroup both = group("FX-2", 5, Instant.EPOCH.plusSeconds(1), DAY);

        assertThat(later.with(earlier)).isEqualTo(both);
        assertThat(earlier.with(later)).isEqualTo(both);
    }
}
