package fangxin.complaint.association;

import static fangxin.complaint.association.AssociationFixture.TODAY;
import static fangxin.complaint.association.AssociationFixture.on;
import static fangxin.complaint.association.AssociationFixture.received;
import static fangxin.complaint.association.AssociationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssociationCaseTest {
    private static final AssociationTrader OTHER =
            new AssociationTrader("甲公司", "91220104MA0000015U", null, "merchant-1");

    private static AssociationCase inMediation() {
        AssociationCase of = received(null);
        of.take(step(AssociationCaseStep.ACCEPT, null, null, InformedChoice.ASSOCIATION), on(TODAY));
        of.take(step(AssociationCaseStep.MEDIATE, null, null, null), on(TODAY));
        return of;
    }

    private static void refused(AssociationCase of, AssociationCaseStepInput input, String key) {
        assertThatThrownBy(() -> of.take(input, on(TODAY)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aCaseIsAcceptedOnceTheInformedConsumerHasChosenTheAssociation() {
        AssociationCase of = received(null);

        refused(of, step(AssociationCaseStep.ACCEPT, null, null, null), "association.choice.association");
        refused(
                of,
                step(AssociationCaseStep.ACCEPT, null, null, InformedChoice.NATIONAL_PLATFORM),
                "association.choice.association");
        assertThat(of.state()).isEqualTo(AssociationCaseState.RECEIVED);
        of.take(step(AssociationCaseStep.ACCEPT, null, null, InformedChoice.ASSOCIATION), on(TODAY));

        assertThat(of.state()).isEqualTo(AssociationCaseState.ACCEPTED);
        assertThat(of.choice()).isEqualTo(InformedChoice.ASSOCIATION);
        assertThat(of.acceptedOn()).isEqualTo(TODAY);
    }

    @Test
    void aConsumerWhoChooses12315IsReferredThere() {
        AssociationCase of = received(null);

        refused(of, step(AssociationCaseStep.REFER, null, null, null), "association.choice.platform");
        of.take(step(AssociationCaseStep.REFER, null, null, InformedChoice.NATIONAL_PLATFORM), on(TODAY));

        assertThat(of.state()).isEqualTo(AssociationCaseState.REFERRED);
        assertThat(of.endedOn()).isEqualTo(TODAY);
    }

    @Test
    void anEntrustedMediationNeedsNoChoice() {
        AssociationCase of = received("202600000017");

        refused(
                of,
                step(AssociationCaseStep.ACCEPT, null, null, InformedChoice.ASSOCIATION),
                "association.choice.none");
        of.take(step(AssociationCaseStep.ACCEPT, null, null, null), on(TODAY));

        assertThat(of.state()).isEqualTo(AssociationCaseState.ACCEPTED);
        assertThat(of.isEntrusted()).isTrue();
    }

    @Test
    void anEntrustedMediationIsNotReferred() {
        AssociationCase of = received("202600000017");

        refused(
                of,
                step(AssociationCaseStep.REFER, null, null, InformedChoice.NATIONAL_PLATFORM),
                "association.refer.entrusted");

        assertThat(of.state()).isEqualTo(AssociationCaseState.RECEIVED);
        assertThat(EntrustedMediationPolicy.allows(AssociationCaseStep.REFER, true))
                .isFalse();
        assertThat(EntrustedMediationPolicy.allows(AssociationCaseStep.REFER, false))
                .isTrue();
    }

    @Test
    void aSettlementRecordsAgreementMoneyAndDay() {
        AssociationCase of = inMediation();

        refused(of, step(AssociationCaseStep.SETTLE, null, "100.00", null), "association.outcome.missing");
        of.take(step(AssociationCaseStep.SETTLE, "退一半", "50.00", null), on(TODAY.plusDays(3)));

        assertThat(of.state()).isEqualTo(AssociationCaseState.SETTLED);
        assertThat(of.recovered()).isEqualByComparingTo("50");
        assertThat(of.endedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(of.hasJustTaken(step(AssociationCaseStep.SETTLE, "退一半", "50", null)))
                .isTrue();
        assertThat(of.hasJustTaken(step(AssociationCaseStep.SETTLE, "退一半", "60", null)))
                .isFalse();
    }

    @Test
    void moneyIsRecoveredByAnAgreementOnly() {
        refused(inMediation(), step(AssociationCaseStep.FAIL, "商家拒绝", "1.00", null), "association.recovered.settled");
        refused(
                received(null),
                step(AssociationCaseStep.REFER, "去 12315", null, InformedChoice.NATIONAL_PLATFORM),
                "association.outcome.none");
    }

    @Test
    void litigationIsSupportedAfterAFailedMediationToo() {
        AssociationCase of = inMediation();
        of.take(step(AssociationCaseStep.FAIL, "商家拒绝", null, null), on(TODAY));

        of.take(step(AssociationCaseStep.SUPPORT_LITIGATION, "派律师出庭", null, null), on(TODAY.plusDays(20)));

        assertThat(of.state()).isEqualTo(AssociationCaseState.LITIGATION_SUPPORTED);
        assertThat(of.endedOn())
                .as("it stays in the figures of the day on which it failed")
                .isEqualTo(TODAY);
        assertThat(of.outcome()).isEqualTo("商家拒绝");
        assertThat(of.litigation()).isEqualTo("派律师出庭");
    }

    @ParameterizedTest
    @EnumSource(
            value = AssociationCaseStep.class,
            names = {"RECEIVE", "TAKE_OVER", "LINK", "READ_CONTACT"})
    void aStepThatIsNotOfTheFormIsRefused(AssociationCaseStep other) {
        refused(received(null), step(other, null, null, null), "association.step.missing");
    }

    /** The table of steps: each leads from these states, and from no other. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPT, RECEIVED",
        "REFUSE, RECEIVED",
        "REFER, RECEIVED",
        "MEDIATE, ACCEPTED",
        "SETTLE, MEDIATING SETTLED",
        "FAIL, MEDIATING",
        "SUPPORT_LITIGATION, MEDIATING FAILED",
        "CLOSE, RECEIVED ACCEPTED MEDIATING",
        "LINK, RECEIVED ACCEPTED MEDIATING"
    })
    void aStepLeadsFromItsStatesOnly(AssociationCaseStep taken, String from) {
        assertThat(taken.from()).extracting(Enum::name).containsExactlyInAnyOrder(from.split(" "));
    }

    @Test
    void aCaseIsLinkedOnce() {
        AssociationCase of = inMediation();

        of.link("202600000017", OTHER, on(TODAY));

        assertThat(of.isEntrusted()).isTrue();
        assertThatThrownBy(() -> of.link("202600000025", OTHER, on(TODAY))).isInstanceOf(RuleViolation.class);
        assertThat(of.journal().getLast().step()).isEqualTo(AssociationCaseStep.LINK);
        assertThat(of.trader().merchant()).as("recusal holds from now on").isEqualTo("merchant-1");
    }

    @Test
    void wordsAreErasedAndFiguresStay() {
        AssociationCase of = inMediation();
        of.take(step(AssociationCaseStep.SETTLE, "退一半", "50.00", null), on(TODAY));

        of.eraseWords();
        of.eraseContact();

        assertThat(of.words()).isNull();
        assertThat(of.outcome()).isNull();
        assertThat(of.maskedContact()).isNull();
        assertThat(of.recovered()).isEqualByComparingTo("50");
    }

    @Test
    void anActOnAnOtherVersionIsRefused() {
        AssociationCase of = received(null);

        of.requireVersion(0);
        assertThatThrownBy(() -> of.requireVersion(1)).isInstanceOf(RuleViolation.class);
    }
}
