package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Today is Monday, 2 March 2026. */
class RouteDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Test
    void theStopsFollowEachOtherOnWorkingDays() {
        RouteDays days = RouteDays.of(plan(FRIDAY, MONDAY.plusDays(4)), 3, VisitFixture.now());

        assertThat(days.free(6, List.of())).containsExactly(FRIDAY, FRIDAY, FRIDAY, MONDAY, MONDAY, MONDAY);
    }

    @Test
    void aPlanThatHasBegunGoesOnToday() {
        RouteDays days = RouteDays.of(plan(LocalDate.of(2026, 1, 5), MONDAY), 1, VisitFixture.now());

        assertThat(days.free(2, List.of())).containsExactly(VisitFixture.TODAY, VisitFixture.TODAY.plusDays(1));
    }

    /** A stop that replaces another has its place on the route, but needs one day only. */
    @Test
    void furtherStopsFillTheDaysBesideThePlannedVisits() {
        RouteDays days = RouteDays.of(plan(FRIDAY, MONDAY), 3, VisitFixture.now());

        assertThat(days.free(1, List.of(FRIDAY, FRIDAY))).containsExactly(FRIDAY);
        assertThat(days.free(2, List.of(FRIDAY, FRIDAY, FRIDAY, FRIDAY, MONDAY)))
                .containsExactly(MONDAY, MONDAY);
        assertThat(days.free(3, List.of(FRIDAY, FRIDAY, FRIDAY, MONDAY))).containsExactly(MONDAY, MONDAY);
    }

    @Test
    void tooFewDaysAreRefusedWithTheNumberThatIsNeeded() {
        RouteDays two = RouteDays.of(plan(FRIDAY, MONDAY), 3, VisitFixture.now());
        RouteDays over = RouteDays.of(plan(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 27)), 3, VisitFixture.now());

        two.require(6);
        assertThat(refusal(two, 7))
                .containsExactly(new Violation("lastDay", "supervision.visit.draw.days", List.of(3, 2)));
        assertThat(refusal(over, 1))
                .containsExactly(new Violation("lastDay", "supervision.visit.draw.days", List.of(1, 0)));
    }

    private static List<Violation> refusal(RouteDays days, int stops) {
        return catchThrowableOfType(RuleViolation.class, () -> days.require(stops))
                .violations();
    }

    private static VisitPlan plan(LocalDate first, LocalDate last) {
        return new VisitPlan(
                "220102-V1",
                "220102",
                new VisitPlanInput(VisitType.RECHECK, "2026年度抽查复核", first, last, null),
                "2026000010",
                VisitFixture.by());
    }
}
