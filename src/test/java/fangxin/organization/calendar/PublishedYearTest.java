package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublishedYearTest {
    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

    @Test
    void periodsAreRecomputedAfterThePublicationAndAfterEachCorrection() {
        PublishedYear year = new PublishedYear(2027, "city.admin", NOW);
        assertThat(year.isPending()).isTrue();

        year.recomputed(year.changedAt());
        assertThat(year.isPending()).isFalse();

        year.change(NOW.plusSeconds(60));
        year.recomputed(NOW);
        assertThat(year.isPending()).as("changed while periods were recomputed").isTrue();
    }

    @Test
    void aCalendarThatCameWithTheSoftwareFindsNothingToRecompute() {
        assertThat(new PublishedYear(2026, null, NOW).isPending()).isFalse();
    }
}
