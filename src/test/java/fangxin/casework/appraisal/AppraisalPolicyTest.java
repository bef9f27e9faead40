package fangxin.casework.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.appraisal.AppraisalViews.AgencyAppraisals;
import fangxin.common.LocalizedText;
import fangxin.procedure.candidacy.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppraisalPolicyTest {
    private static final Instant TAKEN = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalizedText NAME = new LocalizedText("某所", "A station");

    @Test
    void aStepIsAppraisedForThirtyDaysIfItFinishesSomethingForTheMerchant() {
        Instant last = TAKEN.plus(Duration.ofDays(30));

        assertThat(AppraisalPolicy.isOpen(Step.RETURN, TAKEN, last)).isTrue();
        assertThat(AppraisalPolicy.isOpen(Step.RETURN, TAKEN, last.plusSeconds(1)))
                .isFalse();
        assertThat(AppraisalPolicy.isOpen(Step.ASSIGN, TAKEN, TAKEN)).isFalse();
        assertThat(AppraisalPolicy.isOpen(Step.REPLY, TAKEN, TAKEN)).isFalse();
    }

    @Test
    void aSubmissionIsServiceOfTheOfficeAndEveryOtherStepOfTheAgencyThatTookIt() {
        assertThat(AppraisalPolicy.appraised(Step.SUBMIT, "merchant-1", "220102-O"))
                .isEqualTo("220102-O");
        assertThat(AppraisalPolicy.appraised(Step.VERIFY, "220102-S01", "220102-O"))
                .isEqualTo("220102-S01");
    }

    @Test
    void noOfficeFollowsUpABadAppraisalOfItsOwnWork() {
        Set<String> county = Set.of("220102-O");

        assertThat(AppraisalPolicy.isFollowedUpBy(county, false, "220102-S01", "220102-O"))
                .isTrue();
        assertThat(AppraisalPolicy.isFollowedUpBy(county, false, "220102-O", "220102-O"))
                .isFalse();
        assertThat(AppraisalPolicy.isFollowedUpBy(Set.of("220100-O"), true, "220102-O", "220102-O"))
                .isTrue();
        assertThat(AppraisalPolicy.isFollowedUpBy(Set.of("220103-O"), false, "220102-S01", "220102-O"))
                .isFalse();
    }

    @Test
    void fewAppraisalsArePublishedAsANumberOnly() {
        AgencyAppraisals few =
                AgencyAppraisals.of("S", NAME, Map.of(Satisfaction.SATISFIED, 3L, Satisfaction.DISSATISFIED, 1L), 0);
        AgencyAppraisals enough =
                AgencyAppraisals.of("S", NAME, Map.of(Satisfaction.SATISFIED, 4L, Satisfaction.DISSATISFIED, 1L), 1);

        assertThat(few.total()).isEqualTo(4);
        assertThat(few.levels()).isEmpty();
        assertThat(few.rate()).isNull();
        assertThat(few.bad()).isNull();
        assertThat(enough.rate()).isEqualTo(0.8);
        assertThat(enough.bad()).isEqualTo(1);
    }
}
