package fangxin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final ActionStamp BY = new ActionStamp(
            NoticeFixture.officer("office1", Role.COUNTY_OFFICE),
            new BusinessMoment(BusinessMoment.startOf(FIRST), WorkingCalendar.weekdaysOnly()));

    private static SurveyInput input(SurveyScope scope, String title, String name, LocalDate first, LocalDate last) {
        return new SurveyInput(NoticeFixture.OFFICE, scope, title, name, first, last);
    }

    private static Survey survey() {
        return new Survey(
                "1", input(SurveyScope.AREA, null, "重庆路商圈", FIRST, LAST), new SurveyedSubject("重庆路商圈", null), 1, BY);
    }

    /** A survey from 1 through 30 November is open on both days. */
    @Test
    void itIsOpenOnItsFirstAndOnItsLastDay() {
        Survey survey = survey();

        assertThat(survey.state(FIRST.minusDays(1))).isEqualTo(SurveyState.PLANNED);
        assertThat(survey.state(FIRST)).isEqualTo(SurveyState.OPEN);
        assertThat(survey.state(LAST)).isEqualTo(SurveyState.OPEN);
        assertThat(survey.state(LAST.plusDays(1))).isEqualTo(SurveyState.OVER);
        assertThatThrownBy(() -> survey.requireOpen(LAST.plusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.over"));
    }

    @Test
    void oneThatWasClosedIsOverOnTheSameDay() {
        Survey survey = survey();
        survey.close(FIRST.plusDays(2));
        survey.close(FIRST.plusDays(9));

        assertThat(survey.state(FIRST.plusDays(2))).isEqualTo(SurveyState.OVER);
    }

    @Test
    void aWithdrawnBatchOfSheetsIsNotCountedAndStays() {
        Survey survey = survey();
        SurveyCounts counts = new SurveyCounts(Map.of("A", List.of(0, 0, 0, 0, 3)));
        survey.addPaper(3, counts, 30, BY);
        survey.addPaper(4, counts, 30, BY);

        survey.withdrawPaper(1, "重复录入", 30, BY);
        survey.withdrawPaper(1, "再次", 30, on(LocalDate.of(2027, 6, 1)));

        assertThat(survey.papers()).extracting(SurveyPaper::isCounted).containsExactly(false, true);
        assertThat(survey.papers().getFirst().withdrawal()).isEqualTo("重复录入");
        assertThatThrownBy(() -> survey.withdrawPaper(3, "无此批", 30, BY)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSubjectFitsTheScope() {
        assertThatThrownBy(
                        () -> input(SurveyScope.UNIT, null, null, FIRST, LAST).check(FIRST))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.title.missing"));
        assertThatThrownBy(() ->
                        input(SurveyScope.PROGRAMME, null, "街区", FIRST, LAST).check(FIRST))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.name.scope"));
        assertThatThrownBy(() ->
                        input(SurveyScope.PROGRAMME, null, null, LAST, FIRST).check(FIRST))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.closesOn.order"));
        input(SurveyScope.PROGRAMME, null, null, FIRST, FIRST).check(FIRST);
    }

    @Test
    void wordsAreMaskedBeforeTheyAreStored() {
        List<SurveyQuestion> questions = SurveyTermsSeed.shipped().questions();
        Map<String, Integer> points = questions.stream().collect(Collectors.toMap(SurveyQuestion::code, question -> 5));
        SurveyAnswerInput input = new SurveyAnswerInput(points, "服务好，电话13904314711。");
        SurveyAnswer answer = new SurveyAnswer("1", "device", input, questions, FIRST);

        assertThat(answer.isSame(new SurveyAnswerInput(points, "服务好，电话***********。"), questions))
                .isTrue();
        assertThat(answer.isSame(new SurveyAnswerInput(points, "服务不好。"), questions))
                .isFalse();
    }

    @Test
    void oneDeviceHasAnotherHashInEachSurveyAndOnEachDay() {
        String hash = DeviceHash.of("1", FIRST, "a");

        assertThat(DeviceHash.of("1", FIRST, "a")).isEqualTo(hash).hasSize(64);
        assertThat(DeviceHash.of("2", FIRST, "a")).isNotEqualTo(hash);
        assertThat(DeviceHash.of("1", LAST, "a")).isNotEqualTo(hash);
    }

    /** Thirty days after 30 November: sheets are entered on 30 December, not on the 31st. */
    @Test
    void sheetsAreEnteredUntilTheLastDayOfTheTerms() {
        Survey survey = survey();
        survey.addPaper(1, SurveyCounts.NONE, 30, on(LocalDate.of(2026, 12, 30)));

        assertThatThrownBy(() -> survey.addPaper(1, SurveyCounts.NONE, 30, on(LocalDate.of(2026, 12, 31))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.papers.over"));
    }

    /** After the publication of the result, unfavourable sheets can no longer be withdrawn. */
    @Test
    void sheetsAreWithdrawnUntilTheLastDayOfTheTerms() {
        Survey survey = survey();
        survey.addPaper(1, SurveyCounts.NONE, 30, BY);
        survey.addPaper(2, SurveyCounts.NONE, 30, BY);
        survey.withdrawPaper(1, "重复录入", 30, on(LocalDate.of(2026, 12, 30)));

        assertThatThrownBy(() -> survey.withdrawPaper(2, "重复录入", 30, on(LocalDate.of(2026, 12, 31))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.papers.over"));
        assertThat(survey.papers()).extracting(SurveyPaper::isCounted).containsExactly(false, true);
    }

    @Test
    void anOfficerWhoIsRecusedFromTheUnitDoesNotActOnItsSurvey() {
        Survey survey = new Survey(
                "1",
                input(SurveyScope.UNIT, "2201022026101000018", null, FIRST, LAST),
                new SurveyedSubject("甲店", "m1"),
                1,
                BY);

        assertThat(SurveyAccess.mayAct(BY.actor(), survey)).isTrue();
        assertThat(SurveyAccess.mayAct(new Actor("office1", "甲", BY.actor().posts(), List.of(), Set.of("m1")), survey))
                .isFalse();
    }

    private static ActionStamp on(LocalDate day) {
        return new ActionStamp(
                BY.actor(), new BusinessMoment(BusinessMoment.startOf(day), WorkingCalendar.weekdaysOnly()));
    }
}
