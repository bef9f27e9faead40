package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.naming.plaque.PlaqueQueue.PlaqueGroup;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaqueQueueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static PlaqueGroup group(String title, long count, Instant since, LocalDate dueOn) {
        return new PlaqueGroup("d", "撤〔2026〕1号", count, title, title, title, since, null, dueOn);
    }

    private static String read(BiConsumer<PlaqueQueue, PlaqueFilter> list, PlaqueFilter filter) {
        RecordedQuery recorded = new RecordedQuery();
        PlaqueQueue queue = new PlaqueQueue();
        queue.em = recorded.entityManager();
        list.accept(queue, filter);
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void thePlaquesOfADocumentAreFilteredByTheDaysOfTheirList() {
        Actor office = CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102");
        ListSlice slice = new ListSlice(new ListOrder("document", true), 0, 20);
        PlaqueFilter filter = new PlaqueFilter(null, "d", new DayRange(DAY, DAY));

        assertThat(read((queue, given) -> queue.toHandOver(office, List.of("220102"), given, slice), filter))
                .startsWith("select t, e.documentNumber from Title t join t.timeline e where t.owner in ")
                .contains("e.document = ", "t.plaque.handedOverOn is null", "t.namedOn >= ")
                .doesNotContain("t.plaque.dueOn")
                .endsWith(" order by e.documentNumber desc nulls last, t.number");
        assertThat(read((queue, given) -> queue.toTakeBack(office, List.of("220102"), given, slice), filter))
                .contains("e.document = ", "t.plaque.returnedOn is null", "t.plaque.dueOn >= ")
                .doesNotContain("t.namedOn");
    }

    /**
     * Plaques without a document, of expired titles or of pledges, form one group a day; others one group for each
     * document.
     */
    @Test
    void plaquesWithoutADocumentAreGroupedByTheirDay() {
        PlaqueGroup expired = new PlaqueGroup(null, null, 2, "FX-1", "甲", "甲", Instant.EPOCH, null, DAY);
        PlaqueGroup sameDay = new PlaqueGroup(null, null, 1, "FX-2", "乙", "乙", Instant.EPOCH, null, DAY);
        PlaqueGroup nextDay = new PlaqueGroup(null, null, 1, "FX-3", "丙", "丙", Instant.EPOCH, null, DAY.plusDays(1));
        PlaqueGroup pledged = new PlaqueGroup(null, null, 1, "FX-4", "丁", "丁", null, DAY.minusDays(1), null);
        PlaqueGroup revoked = group("FX-5", 1, Instant.EPOCH, DAY);

        assertThat(PlaqueGroup.merged(Stream.of(expired, sameDay, nextDay, pledged, revoked)))
                .extracting(PlaqueGroup::count)
                .containsExactlyInAnyOrder(3L, 1L, 1L, 1L);
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
