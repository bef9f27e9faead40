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
        RouteDays days = RouteDays.of(plan(FRIDAY, MONDAY.plusDays(4)), 3, 6, VisitFixture.now());

        assertThat(days.dayOf(1)).isEqualTo(FRIDAY);
        assertThat(days.dayOf(3)).isEqualTo(FRIDAY);
        assertThat(days.dayOf(4)).isEqualTo(MONDAY);
        assertThat(days.dayOf(6)).isEqualTo(MONDAY);
    }

    @Test
    void aPlanThatHasBegunGoesOnToday() {
        RouteDays days = RouteDays.of(plan(LocalDate.of(2026, 1, 5), MONDAY), 1, 2, VisitFixture.now());

        assertThat(days.dayOf(1)).isEqualTo(VisitFixture.TODAY);
        assertThat(days.dayOf(2)).isEqualTo(VisitFixture.TODAY.plusDays(1));
    }

    @Test
    void tooFewDaysAreRefusedWithTheNumberThatIsNeeded() {
        List<Violation> few = catchThrowableOfType(
                        RuleViolation.class, () -> RouteDays.of(plan(FRIDAY, MONDAY), 3, 7, VisitFixture.now()))
                .violations();
        List<Violation> over = catchThrowableOfType(
                        RuleViolation.class,
                        () -> RouteDays.of(
                                plan(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 27)), 3, 1, VisitFixture.now()))
                .violations();

        assertThat(few).containsExactly(new Violation("lastDay", "supervision.visit.draw.days", List.of(3, 2)));
        assertThat(over).containsExactly(new Violation("lastDay", "supervision.visit.draw.days", List.of(1, 0)));
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
