package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.WorklistCopies.Part;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.CommitCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorklistCopiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Part COUNTS = new Part("summary", null, officer("220102"), TODAY);

    private final WorklistCopies copies = new WorklistCopies();
    private final AtomicInteger readings = new AtomicInteger();

    WorklistCopiesTest() {
        copies.commits = new CommitCounter();
    }

    @Test
    void aPartIsReadOnceUntilACommitFollows() {
        assertThat(read(COUNTS)).isEqualTo(1);
        assertThat(read(COUNTS)).isEqualTo(1);

        copies.commits.increment();

        assertThat(read(COUNTS)).isEqualTo(2);
    }

    @Test
    void aCommitDuringAReadingMakesItStale() {
        copies.read(COUNTS, () -> {
            copies.commits.increment();
            return readings.incrementAndGet();
        });

        assertThat(read(COUNTS)).isEqualTo(2);
    }

    @Test
    void anotherPostDayOrFilterHasACopyOfItsOwn() {
        read(COUNTS);

        assertThat(read(new Part("summary", null, officer("220104"), TODAY))).isEqualTo(2);
        assertThat(read(new Part("summary", null, officer("220102"), TODAY.plusDays(1))))
                .isEqualTo(3);
        assertThat(read(new Part("count", WorklistFilter.NONE, officer("220102"), TODAY)))
                .isEqualTo(4);
        assertThat(read(COUNTS)).isEqualTo(1);
    }

    private int read(Part part) {
        return copies.read(part, readings::incrementAndGet);
    }

    private static Actor officer(String office) {
        return new Actor("nanguan.office1", "李", List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)));
    }
}
