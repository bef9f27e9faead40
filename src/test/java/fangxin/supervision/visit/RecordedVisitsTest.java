package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits that prove a rectification. */
@Tag("once")
class RecordedVisitsTest {
    @Test
    void aFailedRecheckProvesNoRectification() {
        assertThat(isProvedBy(recheck(false))).isFalse();
        assertThat(isProvedBy(recheck(true))).isTrue();
    }

    @Test
    void aRevisitProvesARectificationAndALookBackDoesNot() {
        assertThat(isProvedBy(VisitFixture.visit(VisitType.REVISIT, VisitFixture.TODAY, 1)))
                .isTrue();
        assertThat(isProvedBy(VisitFixture.visit(VisitType.LOOK_BACK, VisitFixture.TODAY, 1)))
                .isFalse();
    }

    private static TitleVisit recheck(boolean passed) {
        TitleVisit visit = VisitFixture.visit(VisitType.RECHECK, VisitFixture.TODAY, 1);
        visit.recordScore("sheet", 72.5, passed, VisitFixture.TODAY, VisitFixture.by());
        return visit;
    }

    private static boolean isProvedBy(TitleVisit made) {
        RecordedVisits calendar = new RecordedVisits();
        calendar.visits = new VisitRepository() {
            @Override
            List<TitleVisit> made(String title, LocalDate day) {
                return List.of(made);
            }
        };
        return calendar.hasTakenPlaceSince(made.title().number(), VisitFixture.TODAY);
    }
}
