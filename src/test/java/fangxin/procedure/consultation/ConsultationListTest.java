package fangxin.procedure.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import org.junit.jupiter.api.Test;

class ConsultationListTest {
    private final RecordedQuery recorded = new RecordedQuery();

    private String read(ConsultationFilter filter, String order) {
        ConsultationRepository consultations = new ConsultationRepository();
        consultations.em = recorded.entityManager();
        consultations.running(CandidacyFixture.office(), filter, new ListSlice(ListOrder.parse(order), 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void theNewestRequestOfEachCaseInConsultationIsListed() {
        assertThat(read(new ConsultationFilter(null, null, null), null))
                .contains("r.owner in ", "c.generation = (select max(o.generation)")
                .doesNotContain(" like ", "c.type =", "c.endsOn >=")
                .endsWith(" order by k.dueOn, k.reference");
    }

    @Test
    void requestsAreFilteredByTypeTextAndLastDay() {
        DayRange days = new DayRange(CandidacyFixture.DAY, CandidacyFixture.DAY);

        assertThat(read(new ConsultationFilter("shop", ConsultationType.OPINIONS, days), "-ends"))
                .contains("upper(m.name) like ", "c.type = ", "c.endsOn >= ", "c.endsOn <= ")
                .endsWith(" order by c.endsOn desc nulls last, k.reference");
    }
}
