package fangxin.casework.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.appraisal.AppraisalRepository.CountedAppraisal;
import fangxin.casework.appraisal.AppraisalViews.AgencyAppraisals;
import fangxin.common.LocalizedText;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppraisalPolicyTest {
    private static final Instant TAKEN = Instant.parse("2026-11-02T02:00:00Z");
    private static final String CITY = "220100";
    private static final Set<String> CITIES = Set.of(CITY);
    private static final String COUNTY = "220102";
    private static final String NEIGHBOUR = "220103";
    private static final String STATION = "220102S01";
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
        assertThat(follows(COUNTY, STATION, COUNTY, COUNTY)).isTrue();
        assertThat(follows(COUNTY, COUNTY, COUNTY, COUNTY)).isFalse();
        assertThat(follows(CITY, COUNTY, COUNTY, COUNTY)).isTrue();
        assertThat(follows(CITY, STATION, COUNTY, COUNTY)).isFalse();
        assertThat(follows(NEIGHBOUR, STATION, COUNTY, COUNTY)).isFalse();
    }

    @Test
    void theCountyOfficeOfTheCaseFollowsUpABadAppraisalOfTheCity() {
        assertThat(follows(CITY, STATION, CITY, COUNTY)).isTrue();
        assertThat(follows(CITY, CITY, CITY, COUNTY)).isFalse();
        assertThat(follows(COUNTY, CITY, CITY, COUNTY)).isTrue();
        assertThat(follows(NEIGHBOUR, CITY, CITY, COUNTY)).isFalse();
    }

    @Test
    void anOfficerOfTheAppraisedOfficeIsExcludedEvenWithAPostAtTheOther() {
        assertThat(AppraisalPolicy.isFollowedUpBy(Set.of(COUNTY, CITY), CITIES, COUNTY, COUNTY, COUNTY))
                .isFalse();
    }

    private static boolean follows(String officer, String appraised, String roundOffice, String caseOffice) {
        return AppraisalPolicy.isFollowedUpBy(Set.of(officer), CITIES, appraised, roundOffice, caseOffice);
    }

    @Test
    void aRecalledStepIsNotAppraised() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        int seq = candidacy.journal().getLast().seq();
        BusinessMoment now = CandidacyFixture.now();
        assertThat(AppraisalPolicy.open(candidacy, seq, now))
                .map(JournalEntry::step)
                .contains(Step.RETURN);

        candidacy.recall(StepContext.by(CandidacyFixture.office(), now));

        assertThat(AppraisalPolicy.open(candidacy, seq, now)).isEmpty();
        assertThat(AppraisalPolicy.open(candidacy, 1, now))
                .map(JournalEntry::step)
                .contains(Step.SUBMIT);
    }

    /** Otherwise the difference to the figures of the day before would be the sixth alone. */
    @Test
    void appraisalsArePublishedFiveAtATimeTheOldestFirst() {
        List<CountedAppraisal> nine =
                Stream.of(4, 1, 4).flatMap(AppraisalPolicyTest::appraisals).toList();

        AgencyAppraisals published = AgencyAppraisals.of("S", NAME, AppraisalPolicy.published(nine));

        assertThat(published.total()).isEqualTo(5);
        assertThat(published.levels()).isEqualTo(Map.of(Satisfaction.SATISFIED, 4L, Satisfaction.DISSATISFIED, 1L));
        assertThat(published.rate()).isEqualTo(0.8);
        assertThat(published.bad()).isEqualTo(1);
        assertThat(published.answered()).isEqualTo(1);
        assertThat(AppraisalPolicy.published(nine.subList(0, 4))).isEmpty();
    }

    /** Four that are satisfied, or one that is dissatisfied and was called back. */
    private static Stream<CountedAppraisal> appraisals(int count) {
        Satisfaction level = count == 1 ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED;
        return Stream.generate(() -> new CountedAppraisal("S", level, level.isBad()))
                .limit(count);
    }
}
