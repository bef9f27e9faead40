package fangxin.procedure.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import fangxin.procedure.consultation.OpinionRequestFilter.RequestState;
import java.util.List;
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

    private String references(Actor member, OpinionRequestFilter filter, String order) {
        ConsultationRepository consultations = new ConsultationRepository();
        consultations.em = recorded.entityManager();
        consultations.findRequests(member, filter, new ListSlice(ListOrder.parse(order), 0, 20));
        return recorded.text();
    }

    @Test
    void aMemberReadsTheRequestsToItsOwnAgencies() {
        assertThat(references(CandidacyFixture.member(), new OpinionRequestFilter(null, null, null, null), null))
                .contains("join o.agencies a where o = c and a in :mine", "c.generation = (select max(o.generation)")
                .doesNotContain(" like ", "c.type =", "c.endsOn >=", "ConsultationReply")
                .endsWith(" order by c.endsOn, c.requestedAt, k.reference");
        recorded.requireComplete();
        assertThat(recorded.value("mine")).isEqualTo(List.of("220100-B01"));
    }

    @Test
    void aReaderWhoActsForNoMemberReadsNoRequest() {
        assertThat(references(CandidacyFixture.office(), new OpinionRequestFilter(null, null, null, null), null))
                .isNull();
    }

    @Test
    void requestsToAMemberAreFilteredByWhetherItHasReplied() {
        String unanswered = "exists (select a from Consultation o join o.agencies a where o = c and a in :mine"
                + " and not exists (select y.id from ConsultationReply y where y.consultation = o and y.agency = a))";
        DayRange days = new DayRange(CandidacyFixture.DAY, CandidacyFixture.DAY);

        assertThat(references(
                        CandidacyFixture.member(),
                        new OpinionRequestFilter("shop", ConsultationType.OPINIONS, RequestState.WAITING, days),
                        "-merchant"))
                .contains(" where " + unanswered, "upper(m.name) like ", "c.type = ", "c.endsOn >= ")
                .endsWith(" order by m.nameSortKey desc nulls last, k.reference");
        recorded.requireComplete();
        assertThat(references(
                        CandidacyFixture.member(),
                        new OpinionRequestFilter(null, null, RequestState.ANSWERED, null),
                        null))
                .contains(" where not " + unanswered);
        recorded.requireComplete();
    }
}
