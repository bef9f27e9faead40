package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListKeys;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseListQueryTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final CaseListQuery query = new CaseListQuery();

    private String ordered(String key, boolean descending) {
        String text = read(key, descending, null);
        return text.substring(text.indexOf(" order by "));
    }

    private String read(String key, boolean descending, DayRange submitted) {
        query.em = recorded.entityManager();
        query.page(
                CandidacyFilter.visibleTo(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102")),
                new CaseListFilter(CaseFilter.NONE, null, null, null, submitted),
                OwnerCondition.NONE,
                CandidacyFixture.DAY,
                new ListSlice(new ListOrder(key, descending), 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void stagesAreOrderedAsInTheProcedure() {
        assertThat(ordered("stage", true))
                .startsWith(
                        " order by case when c.stage = fangxin.procedure.candidacy.Stage.DRAFT then 0 when c.stage ="
                                + " fangxin.procedure.candidacy.Stage.SUBMITTED then 1 when")
                .endsWith(" else 19 end desc nulls last, c.reference");
    }

    @Test
    void thePeriodOfTheApplicationIncludesItsLastDay() {
        DayRange days = new DayRange(CandidacyFixture.DAY, CandidacyFixture.DAY);

        assertThat(read("due", false, days)).contains(" and c.submittedAt >= :from and c.submittedAt < :before");
        assertThat(recorded.value("from")).isEqualTo(BusinessMoment.startOf(CandidacyFixture.DAY));
        assertThat(recorded.value("before")).isEqualTo(BusinessMoment.startOf(CandidacyFixture.DAY.plusDays(1)));
        assertThat(read("due", false, null)).doesNotContain(" and c.submittedAt");
    }

    @Test
    void anExportReadsTheReferencesOnceAndThenTheirRows() {
        query.em = recorded.finding("r2", "r1").entityManager();

        assertThat(query.page(
                        CandidacyFilter.visibleTo(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102")),
                        new CaseListFilter(CaseFilter.NONE, null, null, null, null),
                        OwnerCondition.NONE,
                        CandidacyFixture.DAY,
                        new ListSlice(new ListOrder("due", true), 0, 1, new ListKeys())))
                .isEmpty();
        recorded.requireComplete();
        assertThat(recorded.text()).endsWith(" and c.reference in :keys").doesNotContain("order by");
        assertThat(recorded.value("keys")).isEqualTo(List.of("r2"));
    }

    @Test
    void aCaseWithoutASignIsOrderedByTheRegisteredNameThatItShows() {
        assertThat(ordered("subject", false))
                .isEqualTo(" order by coalesce(p.signSortKey, m.nameSortKey) nulls last, c.reference");
    }
}
