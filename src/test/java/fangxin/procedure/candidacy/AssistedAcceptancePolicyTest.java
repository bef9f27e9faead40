package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Choice of the officer who accepts an application that a colleague filed on behalf of the merchant. */
class AssistedAcceptancePolicyTest {
    private static final LocalizedText NAME = new LocalizedText("创建办", "Office");
    private static final Actor FILER = CandidacyFixture.office();
    private static final Actor COLLEAGUE =
            CandidacyFixture.actor("colleague", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE);
    private static final String CITY = "220100";

    private static AssistedAcceptancePolicy policy(String decider) {
        return new AssistedAcceptancePolicy(new SecondOfficerPolicy() {
            @Override
            public SecondOfficer of(String first, String office, String merchant, LocalDate today) {
                return new SecondOfficer(first, office, NAME, decider, NAME);
            }
        });
    }

    private static Candidacy filedBy(Actor filer) {
        Candidacy candidacy = CandidacyFixture.candidacy();
        StepContext taking = StepContext.by(filer, CandidacyFixture.now());
        candidacy.take(
                Step.SUBMIT,
                filer.holds(Role.MERCHANT)
                        ? taking
                        : taking.onBehalfOf(candidacy.merchant().name()));
        return candidacy;
    }

    private static void check(AssistedAcceptancePolicy policy, Candidacy candidacy, Actor actor) {
        policy.check(candidacy, actor, CandidacyFixture.DAY);
    }

    @Test
    void theOfficerWhoFiledDoesNotAcceptAndAColleagueDoes() {
        AssistedAcceptancePolicy policy = policy(CandidacyFixture.OFFICE);
        Candidacy candidacy = filedBy(FILER);

        assertThatThrownBy(() -> check(policy, candidacy, FILER))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.second.colleague");
        assertThatCode(() -> check(policy, candidacy, COLLEAGUE)).doesNotThrowAnyException();
        assertThat(policy.acceptanceOffice(candidacy, FILER, CandidacyFixture.DAY))
                .isNull();
    }

    @Test
    void whatTheMerchantFiledIsAcceptedByEveryOfficer() {
        Candidacy candidacy = CandidacyFixture.candidacy();
        candidacy.take(Step.SUBMIT, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThatCode(() -> check(policy(CITY), candidacy, FILER)).doesNotThrowAnyException();
    }

    /** A recalled submission excludes no officer. */
    @Test
    void aRecalledFilingDoesNotCount() {
        Candidacy candidacy = filedBy(FILER);
        candidacy.recall(StepContext.by(FILER, CandidacyFixture.now()));
        candidacy.take(Step.SUBMIT, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThatCode(() -> check(policy(CandidacyFixture.OFFICE), candidacy, FILER))
                .doesNotThrowAnyException();
    }

    /** A merchant that corrected a returned application itself is responsible for its content. */
    @Test
    void onlyTheLastSubmissionBindsItsFiler() {
        Candidacy candidacy = filedBy(FILER);
        candidacy.take(Step.RETURN, StepContext.by(COLLEAGUE, CandidacyFixture.now()));
        candidacy.take(Step.SUBMIT, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThatCode(() -> check(policy(CITY), candidacy, FILER)).doesNotThrowAnyException();
    }

    @Test
    void theOfficeAboveAcceptsWhatTheOnlyOfficerFiled() {
        AssistedAcceptancePolicy policy = policy(CITY);
        Candidacy candidacy = filedBy(FILER);
        Actor above = CandidacyFixture.actor("city", Role.COUNTY_OFFICE, CITY);
        String acceptance = policy.acceptanceOffice(candidacy, FILER, CandidacyFixture.DAY);
        candidacy.acceptAt(acceptance);
        candidacy.take(Step.VERIFY, StepContext.by(CandidacyFixture.station(), CandidacyFixture.now()));

        assertThat(acceptance).isEqualTo(CITY);
        assertThat(candidacy.stepsOpenTo(above)).contains(Step.ACCEPT).doesNotContain(Step.RETURN, Step.DECLINE);
        assertThat(CandidacyFilter.waitingFor(above).covers(candidacy)).isTrue();
        candidacy.take(Step.ACCEPT, StepContext.by(above, CandidacyFixture.now()));
        check(policy, candidacy, above);
        assertThat(candidacy.stage()).isEqualTo(Stage.IN_CULTIVATION);
        assertThat(policy.acceptanceOffice(candidacy, CandidacyFixture.owner(candidacy), CandidacyFixture.DAY))
                .isNull();
    }
}
