package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Role;
import org.junit.jupiter.api.Test;

class ReviewerPolicyTest {
    private final Candidacy refused = CandidacyFixture.candidacyAt(Stage.DECLINED);
    private final ReviewerPolicy policy = new ReviewerPolicy((candidacy, name) -> name.equals("attendee"));

    @Test
    void excludesOfficersWhoTookAStepOrSatInTheMeeting() {
        assertThat(policy.excludes(refused, "county_office", "anyone")).isTrue();
        assertThat(policy.excludes(refused, "other", "attendee")).isTrue();
        assertThat(policy.excludes(refused, "other", "anyone")).isFalse();
    }

    @Test
    void refusesAReviewByAnExcludedOfficer() {
        assertThatThrownBy(() -> policy.check(
                        refused, CandidacyFixture.actor("attendee", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("candidacy.review.part");
        assertThatCode(() -> policy.check(
                        refused, CandidacyFixture.actor("other", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE)))
                .doesNotThrowAnyException();
    }
}
