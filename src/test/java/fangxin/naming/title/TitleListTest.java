package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListSlice;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final DayRange DAYS = new DayRange(DAY.minusDays(7), DAY);

    private static String read(TitleFilter filter) {
        RecordedQuery recorded = new RecordedQuery();
        TitleRepository titles = new TitleRepository();
        titles.em = recorded.entityManager();
        titles.ownedBy(List.of("220102"), filter, DAY, new ListSlice(null, 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    private static String read(TitleStanding standing) {
        return read(new TitleFilter(null, standing, null, null, null, null));
    }

    @Test
    void titlesAreFilteredByTheDaysOfTheNamingOfTheTermAndOfThePlaque() {
        assertThat(read(TitleFilter.NONE)).doesNotContain(">=", "<=");
        assertThat(read(new TitleFilter(null, null, null, DAYS, null, null)))
                .contains("t.namedOn >= ", "t.namedOn <= ")
                .doesNotContain("t.validUntil", "handedOverOn >=");
        assertThat(read(new TitleFilter(null, null, null, null, DAYS, null)))
                .contains("t.validUntil >= ", "t.validUntil <= ");
        assertThat(read(new TitleFilter(null, null, null, null, null, DAYS)))
                .contains("t.plaque.handedOverOn >= ", "t.plaque.handedOverOn <= ");
    }

    @Test
    void aTitleWhoseTermIsOverIsExpiredWhateverItsStoredStatus() {
        assertThat(read(TitleStanding.VALID)).contains("(t.validUntil is null or t.validUntil >= :today)");
        assertThat(read(TitleStanding.SUSPENDED)).contains("(t.validUntil is null or t.validUntil >= :today)");
        assertThat(read(TitleStanding.EXPIRED))
                .contains("(t.status in :statuses or t.status in :running and t.validUntil < :today)");
        assertThat(read(TitleStanding.REVOKED)).contains("t.status in ").doesNotContain("t.validUntil");
    }
}
