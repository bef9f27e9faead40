package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.CandidacyFixture;
import org.junit.jupiter.api.Test;

class CaseListQueryTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final CaseListQuery query = new CaseListQuery();

    private String ordered(String key, boolean descending) {
        query.em = recorded.entityManager();
        query.page(
                CandidacyFilter.visibleTo(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102")),
                new CaseListFilter(CaseFilter.NONE, null, null, null),
                OwnerCondition.NONE,
                CandidacyFixture.DAY,
                new ListSlice(new ListOrder(key, descending), 0, 20));
        recorded.requireComplete();
        return recorded.text().substring(recorded.text().indexOf(" order by "));
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
    void aCaseWithoutASignIsOrderedByTheRegisteredNameThatItShows() {
        assertThat(ordered("subject", false))
                .isEqualTo(" order by coalesce(p.signName, m.name) nulls last, c.reference");
    }
}
