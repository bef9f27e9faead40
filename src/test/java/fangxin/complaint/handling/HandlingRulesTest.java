package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Tests of what a step has to state, and of who may act and consent for complainants. */
class HandlingRulesTest {
    private static final HandlingStepInput NOTHING = new HandlingStepInput(1, null, " ", null, null, null, null, null);

    @Test
    void eachStepNamesWhatIsMissing() {
        assertThat(refusals(HandlingStep.REFUSE, NOTHING)).containsExactly("ground handling.ground.missing");
        assertThat(refusals(HandlingStep.END, NOTHING))
                .containsExactly("ground handling.ground.missing", "recovered handling.recovered.missing");
        assertThat(refusals(HandlingStep.SETTLE, NOTHING))
                .containsExactly("agreement handling.agreement.missing", "recovered handling.recovered.missing");
        assertThat(refusals(HandlingStep.DESIGNATE, NOTHING))
                .containsExactly("words handling.words.missing", "agency handling.agency.missing");
        assertThat(refusals(HandlingStep.MEDIATE, NOTHING)).containsExactly("mediation handling.mediation.missing");
        assertThat(refusals(HandlingStep.ACCEPT, NOTHING)).isEmpty();
        assertThat(refusals(
                        HandlingStep.ACCEPT,
                        new HandlingStepInput(1, null, "字".repeat(1001), null, new BigDecimal("-1"), null, null, null)))
                .containsExactlyInAnyOrder("words handling.words.long", "recovered handling.recovered.range");
    }

    @Test
    void aGroundIsOneOfTheRulesInForce() {
        HandlingStepInput old = new HandlingStepInput(1, "15.3", null, null, null, null, null, null);

        assertThat(refusals(HandlingStep.REFUSE, old)).containsExactly("ground handling.ground.unknown");
        HandlingStepRule.check(HandlingStep.REFUSE, HandlingState.IN_MEDIATION, old, "ORDER_20", TERMS);
    }

    @Test
    void onTheDayOfTheNewOrderTheOldGroundsAreOver() {
        assertThat(ComplaintCasePresenter.ruleSet(LocalDate.of(2026, 4, 14), TERMS))
                .isEqualTo("ORDER_20");
        assertThat(ComplaintCasePresenter.ruleSet(LocalDate.of(2026, 4, 17), TERMS))
                .isEqualTo("ORDER_121");
    }

    @Test
    void anEndingForAbsenceStatesWhoWasAbsentAndNoOtherEndingDoes() {
        assertThat(refusals(HandlingStep.END, ending("23.2", null))).containsExactly("absent handling.absent.missing");
        assertThat(refusals(HandlingStep.END, ending("23.2", AbsentParty.TRADER)))
                .isEmpty();
        assertThat(refusals(HandlingStep.END, ending("23.3", null))).isEmpty();
        assertThat(refusals(HandlingStep.END, ending("23.3", AbsentParty.COMPLAINANT)))
                .containsExactly("absent handling.absent.other");
    }

    private static HandlingStepInput ending(String ground, AbsentParty absent) {
        return new HandlingStepInput(1, ground, null, null, BigDecimal.ZERO, null, null, absent);
    }

    @Test
    void anAgreementNeedsAMediation() {
        HandlingStepInput agreed =
                new HandlingStepInput(1, null, null, null, BigDecimal.ONE, AgreementForm.PAPER, null, null);

        assertThatThrownBy(() ->
                        HandlingStepRule.check(HandlingStep.SETTLE, HandlingState.ACCEPTED, agreed, "ORDER_121", TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(each -> each.key())
                                .containsExactly("handling.settle.unmediated"));
        HandlingStepRule.check(HandlingStep.SETTLE, HandlingState.IN_MEDIATION, agreed, "ORDER_121", TERMS);
    }

    /** Article 24: without a signed document the authority makes a record of the mediation. */
    @Test
    void anAgreementWithoutADocumentNeedsTheRecordOfTheMediation() {
        for (AgreementForm form : List.of(AgreementForm.PERFORMED, AgreementForm.WAIVED)) {
            assertThat(refusals(HandlingStep.SETTLE, agreed(form, null)))
                    .containsExactly("words handling.record.missing");
            assertThat(refusals(HandlingStep.SETTLE, agreed(form, "当场退款"))).isEmpty();
        }
        assertThat(refusals(HandlingStep.SETTLE, agreed(AgreementForm.PAPER, null)))
                .isEmpty();
    }

    private static HandlingStepInput agreed(AgreementForm form, String words) {
        return new HandlingStepInput(1, null, words, null, BigDecimal.ONE, form, null, null);
    }

    @Test
    void mediationNeedsBothConsentsAndOnTheSpotTimeAndPlace() {
        assertThat(mediation(new MediationInput(true, false, null, null, "所内", null)))
                .containsExactly(
                        "traderConsents handling.consent.trader",
                        "mediator handling.mediator.missing",
                        "appointedAt handling.appointedAt.missing");
        assertThat(mediation(new MediationInput(false, true, "李", LocalDateTime.of(2026, 5, 6, 9, 0), null, null)))
                .containsExactly("complainantConsents handling.consent.complainant", "place handling.place.missing");
    }

    private static List<String> mediation(MediationInput input) {
        return refusals(HandlingStep.MEDIATE, new HandlingStepInput(1, null, null, null, null, null, input, null));
    }

    private static List<String> refusals(HandlingStep step, HandlingStepInput input) {
        try {
            HandlingStepRule.check(step, HandlingState.IN_MEDIATION, input, "ORDER_121", TERMS);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations().stream()
                    .map(each -> each.field() + " " + each.key())
                    .toList();
        }
    }

    @Test
    void noStepLeadsFromUnitToUnit() {
        assertThat(Arrays.stream(HandlingStep.values()).filter(HandlingStep::needsAgency))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.parties()).doesNotContain(HandlingParty.UNIT));
        assertThat(HandlingStep.RETURN.to()).isEqualTo(HandlingState.RETURNED);
    }

    @Test
    void aCopiedPowerOfAttorneyIsRefusedAndOnlyTwoRepresentAreElected() {
        List<JointComplainant> known = new ArrayList<>();

        assertEntryRefused("handling.joint.copied", known, ComplainantRole.PROXY, AuthorityProof.COPIED_POWER);
        assertEntryRefused("handling.joint.power", known, ComplainantRole.PROXY, AuthorityProof.NONE);
        assertEntryRefused("handling.joint.election", known, ComplainantRole.REPRESENTATIVE, AuthorityProof.NONE);
        known.add(complainant(1, ComplainantRole.REPRESENTATIVE));
        known.add(complainant(2, ComplainantRole.REPRESENTATIVE));
        assertEntryRefused(
                "handling.joint.representatives",
                known,
                ComplainantRole.REPRESENTATIVE,
                AuthorityProof.WRITTEN_ELECTION);
        JointComplaintRule.checkEntry(
                known, new ComplainantInput("丙", ComplainantRole.PROXY, AuthorityProof.ORIGINAL_POWER, null));
    }

    /** Two members have one name: the ordinal distinguishes the second from a repeated request for the first. */
    @Test
    void theOrdinalDistinguishesANamesakeFromARepeatedRequest() {
        List<JointComplainant> known = List.of(new JointComplainant("id1", "1", member("王伟", 1), Instant.EPOCH));

        assertThat(JointComplaintRule.isRepeated(known, member("王伟", 1))).isTrue();
        assertThat(JointComplaintRule.isRepeated(known, member("王伟", 2))).isFalse();
        assertThat(JointComplaintRule.isRepeated(known, member("王伟", null))).isTrue();
        assertThat(JointComplaintRule.isRepeated(known, member("王芳", null))).isFalse();
        assertRefused("handling.joint.taken", () -> JointComplaintRule.isRepeated(known, member("王芳", 1)));
        assertRefused("handling.joint.ordinal.next", () -> JointComplaintRule.isRepeated(known, member("王伟", 3)));
    }

    private static ComplainantInput member(String name, Integer ordinal) {
        return new ComplainantInput(name, ComplainantRole.MEMBER, AuthorityProof.NONE, ordinal);
    }

    private static void assertRefused(String key, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void ofThirtyComplainantsOneMayRefuse() {
        List<JointComplainant> thirty = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            thirty.add(complainant(i, ComplainantRole.MEMBER));
        }

        assertConsentsRefused("handling.joint.open", thirty);
        thirty.forEach(each -> each.state(SettlementConsent.CONSENTED));
        thirty.getLast().state(SettlementConsent.REFUSED);
        JointComplaintRule.requireConsents(thirty);
        thirty.forEach(each -> each.state(SettlementConsent.REFUSED));
        assertConsentsRefused("handling.joint.refused", thirty);
        JointComplaintRule.requireConsents(List.of());
    }

    private static JointComplainant complainant(int i, ComplainantRole role) {
        return new JointComplainant(
                "id" + i,
                "1",
                new ComplainantInput("投诉人" + i, role, AuthorityProof.WRITTEN_ELECTION, null),
                Instant.EPOCH);
    }

    private static void assertConsentsRefused(String key, List<JointComplainant> complainants) {
        assertThatThrownBy(() -> JointComplaintRule.requireConsents(complainants))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void assertEntryRefused(
            String key, List<JointComplainant> known, ComplainantRole role, AuthorityProof proof) {
        assertThatThrownBy(() -> JointComplaintRule.checkEntry(known, new ComplainantInput("乙", role, proof, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
