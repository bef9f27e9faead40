package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Account;
import fangxin.procedure.evaluation.RecusalGround;
import fangxin.procedure.evaluation.RecusalGround.RecusalGroundType;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.supervision.visit.EarlierVisit.EarlierVisitType;
import fangxin.supervision.visit.VisitRepository.DistrictCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cap of a premises, day, team and ratio of visits. */
class VisitRulesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final TitleVisit done = VisitFixture.visit(VisitType.LOOK_BACK, VisitFixture.TODAY, 1);
    private final TitleVisit planned = VisitFixture.visit(VisitType.REVISIT, MAY, 2);

    VisitRulesTest() {
        done.record(new VisitRecord(List.of(), null, List.of()), VisitFixture.TODAY, VisitFixture.by());
    }

    @Test
    void theRefusalListsTheVisitsThatCount() {
        List<TitleVisit> calendar = List.of(done, planned);

        assertThatCode(() -> VisitCapRule.require(3, calendar, List.of(), null, JUNE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> VisitCapRule.require(2, calendar, List.of(), null, JUNE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations().getFirst().arguments())
                                .containsExactly(
                                        "2026",
                                        2,
                                        new LocalizedText(
                                                "2026-03-02 回头看、2026-05-11 整改回访",
                                                "2026-03-02 Look-back, 2026-05-11 Re-visit after rectification")));
    }

    @Test
    void aClosedShopAndACancelledVisitDoNotCount() {
        TitleVisit closed = VisitFixture.visit(VisitType.LOOK_BACK, MAY, 3);
        TitleVisit cancelled = VisitFixture.visit(VisitType.LOOK_BACK, MAY, 4);
        closed.reportNotMet("门店关门。", VisitFixture.by());
        cancelled.cancel("改由其他单位走访。", VisitFixture.by());

        assertThatCode(() -> VisitCapRule.require(1, List.of(closed, cancelled), List.of(), null, JUNE))
                .doesNotThrowAnyException();
    }

    @Test
    void theCapIsThatOfACalendarYear() {
        assertThatCode(() -> VisitCapRule.require(1, List.of(done), List.of(), null, NEXT_YEAR))
                .doesNotThrowAnyException();
        assertThat(keyOf(() -> VisitCapRule.require(1, List.of(done), List.of(), null, LAST_DAY)))
                .isEqualTo("supervision.visit.cap");
        assertThat(VisitCapRule.isReached(1, List.of(done), List.of(), LAST_DAY.getYear()))
                .isTrue();
        assertThat(VisitCapRule.isReached(1, List.of(done), List.of(), NEXT_YEAR.getYear()))
                .isFalse();
    }

    @Test
    void aVisitBeforeTheNamingCountsInItsYearWhereTheTermsSaySo() {
        List<EarlierVisit> earlier =
                List.of(new EarlierVisit(VisitFixture.TODAY.minusDays(20), EarlierVisitType.EVALUATION));

        assertThatCode(() -> VisitCapRule.require(2, List.of(done), List.of(), null, JUNE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> VisitCapRule.require(2, List.of(done), earlier, null, JUNE))
                .hasMessageContaining("supervision.visit.cap");
        assertThatCode(() -> VisitCapRule.require(2, List.of(done), earlier, null, NEXT_YEAR))
                .doesNotThrowAnyException();
    }

    @Test
    void aVisitThatIsMovedDoesNotCountAgainstItself() {
        assertThatCode(() -> VisitCapRule.require(1, List.of(planned), List.of(), planned.number(), JUNE))
                .doesNotThrowAnyException();
    }

    @Test
    void noVisitIsPlannedInThePastOrWithoutTheWorkingCalendar() {
        Title title = VisitFixture.title();

        assertThatCode(() -> VisitDayRule.require(title, VisitFixture.TODAY, VisitFixture.now()))
                .doesNotThrowAnyException();
        assertThat(keyOf(() -> VisitDayRule.require(title, VisitFixture.TODAY.minusDays(1), VisitFixture.now())))
                .isEqualTo("supervision.visit.day.past");
        assertThat(keyOf(() -> VisitDayRule.require(title, NEXT_YEAR, VisitFixture.now())))
                .isEqualTo("supervision.visit.day.calendar");
    }

    /** The last day of the term lasts until 24:00 in China. */
    @Test
    void aTitleThatExpiredAMinuteAgoIsNotVisited() {
        LocalDate last = LocalDate.of(2026, 11, 30);
        LocalDate over = last.plusDays(1);
        Title title = TitleFixture.importedUntil(last);

        assertThatCode(() -> VisitDayRule.require(title, last, VisitFixture.at(last, LocalTime.of(23, 59, 59))))
                .doesNotThrowAnyException();
        assertThat(keyOf(() -> VisitDayRule.require(title, over, VisitFixture.at(over, LocalTime.MIDNIGHT))))
                .isEqualTo("supervision.visit.ended");
        assertThat(keyOf(() -> VisitDayRule.require(title, over, VisitFixture.now())))
                .isEqualTo("supervision.visit.day.term");
    }

    @Test
    void aPersonWithAGroundOfRecusalAndAnUnknownPersonDoNotVisit() {
        Account one = person("eval1");
        Account two = person("eval2");
        List<Account> possible = List.of(one, two);

        assertThat(VisitTeamRule.require(2, List.of("eval2", "eval1"), possible, person -> List.of()))
                .containsExactly(two, one);
        assertThat(keyOf(() -> VisitTeamRule.require(
                        2,
                        List.of("eval1", "eval2"),
                        possible,
                        person -> person == one
                                ? List.of(new RecusalGround(RecusalGroundType.EMPLOYER, null))
                                : List.of())))
                .isEqualTo("evaluation.team.conflict");
        assertThat(keyOf(() -> VisitTeamRule.require(2, List.of("eval1", "other"), possible, person -> List.of())))
                .isEqualTo("supervision.visit.team.unknown");
        assertThat(keyOf(() -> VisitTeamRule.require(2, List.of("eval1", "eval1"), possible, person -> List.of())))
                .isEqualTo("supervision.visit.team.few");
        assertThat(VisitTeamRule.require(1, List.of("eval1"), possible, person -> List.of()))
                .containsExactly(one);
    }

    @Test
    void aVisitOfADrawKeepsItsPair() {
        VisitPlan drawn = new VisitPlan(
                "220102-V1",
                "220102",
                new VisitPlanInput(VisitType.RECHECK, "抽查复核", VisitFixture.TODAY, LAST_DAY, null),
                "2026000010",
                VisitFixture.by());
        TitleVisit visit = new TitleVisit(
                TitleVisit.numberOf(2026, 5),
                VisitFixture.title(),
                new VisitPlanning.VisitOrder(VisitType.RECHECK, drawn, MAY, List.of(), 1),
                List.of(new Visitor("eval1", "秦庆林"), new Visitor("eval2", "邹乐怡")),
                VisitFixture.by());

        assertThatCode(() -> DrawnTeamRule.require(visit, List.of("eval2", "eval1")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DrawnTeamRule.require(planned, List.of("eval1", "eval3")))
                .doesNotThrowAnyException();
        assertThat(keyOf(() -> DrawnTeamRule.require(visit, List.of("eval1", "eval3"))))
                .isEqualTo("supervision.visit.draw.team");
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 0", "1, 20, 1", "10, 20, 2", "11, 20, 3", "11, 100, 11", "11, 0, 0"})
    void theRatioIsRoundedUp(long titles, int percent, long wanted) {
        assertThat(RecheckRatioRule.wanted(titles, percent)).isEqualTo(wanted);
    }

    @Test
    void aSurplusOfOneTypeOrLevelMakesUpForNoShortfallOfAnother() {
        List<DistrictCount> titles = List.of(
                titles("220102", "STORE", TitleLevel.COUNTY, 10),
                titles("220102", "STORE", TitleLevel.PROVINCE, 1),
                titles("220102", "MARKET", TitleLevel.COUNTY, 5),
                titles("220104", "STORE", TitleLevel.COUNTY, 5));
        List<DistrictCount> visits = List.of(
                visited(TitleLevel.COUNTY, VisitState.DONE, 4),
                visited(TitleLevel.COUNTY, VisitState.NOT_MET, 1),
                visited(TitleLevel.COUNTY, VisitState.CANCELLED, 1));

        assertThat(RecheckRatioRule.byDistrict(
                        titles, visits, (type, level) -> level == TitleLevel.PROVINCE ? 100 : 20))
                .containsExactly(
                        Map.entry("220102", new RecheckRatioRule.RecheckNumbers(16, 4, 0, 4, 1, 2)),
                        Map.entry("220104", new RecheckRatioRule.RecheckNumbers(5, 1, 0, 0, 0, 1)));
    }

    private static DistrictCount titles(String office, String type, TitleLevel level, long number) {
        return new DistrictCount(office, type, level, null, number);
    }

    private static DistrictCount visited(TitleLevel level, VisitState state, long number) {
        return new DistrictCount("220102", "STORE", level, state, number);
    }

    private static Account person(String username) {
        return new Account(username, username, null, null, Instant.EPOCH);
    }

    private static String keyOf(ThrowingCallable call) {
        try {
            call.call();
            return null;
        } catch (RuleViolation refused) {
            return refused.violations().getFirst().key();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    /** Both titles of a full premises are left out. */
    @Test
    void aSelectionHasNoTitlesWhosePremisesHaveTheMostVisits() {
        VisitTerms terms = VisitTermsSeed.shipped();
        int cap = terms.cap("SHOP");
        List<SelectedTitle> selected = List.of(
                new SelectedTitle("1", "p1", "SHOP"),
                new SelectedTitle("2", "p1", "SHOP"),
                new SelectedTitle("3", "p2", "SHOP"),
                new SelectedTitle("4", "p3", "SHOP"));

        assertThat(VisitCapRule.free(selected, Map.of("p1", cap - 1L, "p2", (long) cap), terms))
                .as("two titles share the last visit of their premises")
                .extracting(SelectedTitle::number)
                .containsExactly("1", "4");
        assertThat(VisitCapRule.free(selected, Map.of("p1", (long) cap, "p2", cap - 1L), terms))
                .extracting(SelectedTitle::number)
                .containsExactly("3", "4");
    }

    @Test
    void aVisitInAnotherYearThanPlannedCountsInThatYear() {
        LocalDate lastYear = LocalDate.of(2025, 12, 30);
        List<TitleVisit> calendar = List.of(VisitFixture.visit(VisitType.LOOK_BACK, lastYear, 1));
        TitleVisit planned = VisitFixture.visit(VisitType.LOOK_BACK, VisitFixture.TODAY, 2);

        VisitCapRule.requireVisited(1, calendar, List.of(), planned, VisitFixture.TODAY);
        VisitCapRule.requireVisited(2, calendar, List.of(), planned, lastYear);
        assertThatThrownBy(() -> VisitCapRule.requireVisited(1, calendar, List.of(), planned, lastYear))
                .hasMessageContaining("supervision.visit.cap");
    }
}
