package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingFixture.OFFICER;
import static fangxin.complaint.handling.HandlingFixture.TERMS;
import static fangxin.complaint.handling.HandlingFixture.complaint;
import static fangxin.complaint.handling.HandlingFixture.moment;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Properties of complaints: for every order of steps the state follows from the journal, and each state has its time
 * limit.
 */
class HandlingProperties {
    @Property(tries = 1000)
    void theStateFollowsFromTheJournalAndHasItsClock(@ForAll @Size(min = 3, max = 20) List<HandlingStep> attempts) {
        ComplaintCase complaint = complaint("2026-05-06T09:00");

        attempts.forEach(step -> attempt(complaint, step));

        HandlingState state = null;
        for (ComplaintEntry entry : complaint.journal()) {
            assertThat(
                            state == null
                                    ? entry.step().from().isEmpty()
                                    : entry.step().from().contains(state))
                    .isTrue();
            assertThat(entry.step().parties()).contains(entry.party());
            state = entry.step().to();
        }
        assertThat(complaint.state()).isEqualTo(state);
        assertThat(complaint.running() != null).isEqualTo(state.limit().isPresent());
        assertThat(complaint.acceptedOn() != null)
                .isEqualTo(complaint.journal().stream().anyMatch(entry -> entry.step() == HandlingStep.ACCEPT));
        InputClasses.requireBoth("closed", state.isClosed());
    }

    private static void attempt(ComplaintCase complaint, HandlingStep step) {
        HandlingParty party = step.parties().stream()
                .filter(each -> each != HandlingParty.PLATFORM)
                .findFirst()
                .orElse(HandlingParty.PLATFORM);
        HandlingAct by = new HandlingAct(party, OFFICER, moment("2026-05-07T09:00"));
        CasePlacement placement = new CasePlacement("220102", "220102", null);
        try {
            switch (step) {
                case ACCEPT -> complaint.accept(null, TERMS, by);
                case REFUSE -> complaint.refuse("16.1", "理由", TERMS, by);
                case RETURN -> complaint.returnCase("理由", TERMS, by);
                case DISPUTE_COMPETENCE -> complaint.disputeCompetence("理由", TERMS, by);
                case AGREE_COMPETENCE -> complaint.agreeCompetence("理由", TERMS, by);
                case DISTRIBUTE, DESIGNATE -> complaint.place(step, placement, "理由", TERMS, by);
                case MEDIATE -> complaint.mediate(new MediationInput(true, true, "李", null, null, null), TERMS, by);
                case SUSPEND -> complaint.suspend("理由", TERMS, by);
                case RESUME -> complaint.resume("理由", TERMS, by);
                case RECUSE -> complaint.recuse("理由", TERMS, by);
                case SETTLE -> complaint.settle(AgreementForm.PERFORMED, null, BigDecimal.ONE, TERMS, by);
                case END -> complaint.end("23.1", null, null, BigDecimal.ZERO, TERMS, by);
                case NOTIFY -> complaint.notifyParties(null, TERMS, by);
                case ANSWER -> complaint.answer("答复", TERMS, by);
                case RECEIVE, ASK -> {
                    // RECEIVE and ASK begin a case and are never tried on an existing one
                }
            }
        } catch (RuleViolation refused) {
            assertThat(refused.key()).startsWith("handling.");
        }
    }
}
