package fangxin.casework.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.appraisal.AppraisalRepository.CountedAppraisal;
import fangxin.casework.appraisal.AppraisalViews.AgencyAppraisals;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
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
    private static final AppraisalTerms TERMS = terms(15, 30, 5);
    private static final LocalizedText NAME = new LocalizedText("某所", "A station");

    @Test
    void aStepIsAppraisedForThirtyDaysIfItFinishesSomethingForTheMerchant() {
        Instant last = TAKEN.plus(Duration.ofDays(30));

        assertThat(AppraisalPolicy.isOpen(Step.RETURN, TAKEN, TERMS, last)).isTrue();
        assertThat(AppraisalPolicy.isOpen(Step.RETURN, TAKEN, TERMS, last.plusSeconds(1)))
                .isFalse();
        assertThat(AppraisalPolicy.isOpen(Step.ASSIGN, TAKEN, TERMS, TAKEN)).isFalse();
        assertThat(AppraisalPolicy.isOpen(Step.REPLY, TAKEN, TERMS, TAKEN)).isFalse();
    }

    @Test
    void aStepKeepsTheTermsUnderWhichItWasTaken() {
        AppraisalTerms thirty = terms(1, 30, TAKEN.minus(Duration.ofDays(60)));
        AppraisalTerms five = terms(2, 5, TAKEN.plus(Duration.ofDays(1)));
        AppraisalTerms hundred = terms(3, 100, TAKEN.plus(Duration.ofDays(40)));
        List<AppraisalTerms> issues = List.of(hundred, five, thirty);

        assertThat(AppraisalPolicy.termsOf(TAKEN, issues)).isSameAs(thirty);
        assertThat(AppraisalPolicy.termsOf(five.enteredAt(), issues)).isSameAs(five);
        assertThat(AppraisalPolicy.termsOf(TAKEN.minus(Duration.ofDays(90)), issues))
                .as("before the first issue")
                .isSameAs(thirty);
    }

    private static AppraisalTerms terms(int issue, int openDays, Instant enteredAt) {
        return new AppraisalTerms(issue, new AppraisalTermsInput(issue, 15, "default", openDays, 5), null, enteredAt);
    }

    private static AppraisalTerms terms(int callBackDays, int openDays, int together) {
        return new AppraisalTerms(
                1,
                new AppraisalTermsInput(1, callBackDays, "default", openDays, together),
                null,
                CandidacyFixture.instant());
    }

    @Test
    void theDefaultsAreThoseOfTheConfiguration() {
        AppraisalTermsInput shipped = AppraisalTermsSeed.shipped();

        assertThat(TERMS.states(shipped)).isTrue();
        assertThat(Constraints.violations(shipped)).isEmpty();
    }

    @Test
    void theTermsMoveTheLastDayForTheCallBackAndSayWhy() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        AppraisalInput bad = new AppraisalInput(
                candidacy.reference(), candidacy.journal().getLast().seq(), Satisfaction.DISSATISFIED, null, null);
        AppraisalTerms three = terms(3, 30, 5);

        Appraisal appraisal = new Appraisal(
                candidacy,
                candidacy.journal().getLast(),
                bad,
                three,
                CandidacyFixture.owner(candidacy),
                CandidacyFixture.now());
        DeadlineReason reason = appraisal.callBackReason(three, CandidacyFixture.calendar());

        assertThat(appraisal.dueOn())
                .as("a Tuesday and three working days")
                .isEqualTo(CandidacyFixture.DAY.plusDays(3));
        assertThat(reason.lastDay()).isEqualTo(appraisal.dueOn());
        assertThat(reason.periods()).singleElement().satisfies(period -> {
            assertThat(period.limit()).isEqualTo("CALL_BACK");
            assertThat(period.period().end()).isEqualTo(appraisal.dueOn());
            assertThat(period.period().limit().value()).isEqualTo(3);
        });
    }

    @Test
    void aPublishedHolidayMovesTheLastDayForTheCallBackAndNeverBringsItForward() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        AppraisalTerms three = terms(3, 30, 5);
        Appraisal appraisal = new Appraisal(
                candidacy,
                candidacy.journal().getLast(),
                new AppraisalInput(
                        candidacy.reference(),
                        candidacy.journal().getLast().seq(),
                        Satisfaction.DISSATISFIED,
                        null,
                        null),
                three,
                CandidacyFixture.owner(candidacy),
                CandidacyFixture.now());
        WorkingCalendar longer = new WorkingCalendar(Set.of(CandidacyFixture.DAY.plusDays(3)), Set.of(), Set.of(2026));

        appraisal.recompute(three, longer);
        assertThat(appraisal.dueOn()).as("the Monday after").isEqualTo(CandidacyFixture.DAY.plusDays(6));
        appraisal.recompute(three, CandidacyFixture.calendar());
        assertThat(appraisal.dueOn()).isEqualTo(CandidacyFixture.DAY.plusDays(6));
        assertThat(appraisal.callBackReason(three, CandidacyFixture.calendar()).isAnnouncedLater())
                .isTrue();
    }

    @Test
    void aSmallerNumberPublishedTogetherThanThreeIsRefused() {
        assertThat(Constraints.violations(new AppraisalTermsInput(1, 15, "default", 30, 2)))
                .extracting(RuleViolation.Violation::field)
                .containsExactly("publishedTogether");
        assertThat(Constraints.violations(new AppraisalTermsInput(1, 0, " ", 366, 5)))
                .extracting(RuleViolation.Violation::field)
                .containsExactlyInAnyOrder("callBackDays", "callBackSource", "openDays");
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
        assertThat(AppraisalPolicy.entry(candidacy, seq))
                .map(JournalEntry::step)
                .contains(Step.RETURN);

        candidacy.recall(StepContext.by(CandidacyFixture.office(), now));

        assertThat(AppraisalPolicy.entry(candidacy, seq)).isEmpty();
        assertThat(AppraisalPolicy.entry(candidacy, 1)).map(JournalEntry::step).contains(Step.SUBMIT);
    }

    /** Published singly, the sixth appraisal would be the difference to the figures of the day before. */
    @Test
    void appraisalsArePublishedFiveAtATimeTheOldestFirst() {
        List<CountedAppraisal> nine =
                Stream.of(4, 1, 4).flatMap(AppraisalPolicyTest::appraisals).toList();

        AgencyAppraisals published = AgencyAppraisals.of("S", NAME, AppraisalPolicy.published(nine, TERMS));

        assertThat(published.total()).isEqualTo(5);
        assertThat(published.levels()).isEqualTo(Map.of(Satisfaction.SATISFIED, 4L, Satisfaction.DISSATISFIED, 1L));
        assertThat(published.rate()).isEqualTo(0.8);
        assertThat(published.bad()).isEqualTo(1);
        assertThat(published.answered()).isEqualTo(1);
        assertThat(AppraisalPolicy.published(nine.subList(0, 4), TERMS)).isEmpty();
    }

    /** Four that are satisfied, or one that is dissatisfied and was called back. */
    private static Stream<CountedAppraisal> appraisals(int count) {
        Satisfaction level = count == 1 ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED;
        return Stream.generate(() -> new CountedAppraisal("S", level, level.isBad()))
                .limit(count);
    }
}
