package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.table.ListSlice;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeListTest {
    private static String read(NoticeState state) {
        RecordedQuery recorded = new RecordedQuery();
        NoticeRepository notices = new NoticeRepository();
        notices.em = recorded.entityManager();
        notices.ofOwners(
                List.of("o"),
                new NoticeFilter(null, state, null, null),
                LocalDate.of(2026, 11, 28),
                new ListSlice(null, 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void aNoticeIsOpenUntilItsLastDayUnlessItIsWithdrawn() {
        assertThat(read(NoticeState.OPEN)).contains("n.withdrawnAt is null and n.lastDay >= :today");
        assertThat(read(NoticeState.OVER)).contains("n.withdrawnAt is null and n.lastDay < :today");
        assertThat(read(NoticeState.WITHDRAWN))
                .contains("n.withdrawnAt is not null")
                .doesNotContain("n.lastDay");
        assertThat(read(null)).doesNotContain("n.lastDay", "n.withdrawnAt");
    }
}
