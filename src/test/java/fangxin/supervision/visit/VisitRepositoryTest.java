package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitlePlace;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.cultivation.Visit;
import fangxin.procedure.cultivation.VisitReport;
import fangxin.supervision.visit.EarlierVisit.EarlierVisitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which visits before a naming count in a calendar year. */
@Tag("once")
class VisitRepositoryTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 30);
    private static final LocalDate CULTIVATED = LocalDate.of(2026, 1, 5);
    private static final LocalDate EVALUATED = LocalDate.of(2026, 2, 2);

    @Test
    void theVisitsOfAYearAreReadWithoutThoseOfOtherYears() {
        RecordedQuery query =
                new RecordedQuery().finding(visit(BEFORE), visit(CULTIVATED)).finding(EVALUATED);
        VisitRepository repository = new VisitRepository();
        repository.em = query.entityManager();

        assertThat(repository.earlier(title(), 2026))
                .containsExactly(
                        new EarlierVisit(CULTIVATED, EarlierVisitType.CULTIVATION),
                        new EarlierVisit(EVALUATED, EarlierVisitType.EVALUATION));
        query.requireComplete();
        assertThat(query.value("first")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(query.value("last")).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    /** A visit is not recorded before it took place. */
    @Test
    void onlyVisitsRecordedSinceTheFirstDayAreRead() {
        RecordedQuery query = new RecordedQuery();
        VisitRepository repository = new VisitRepository();
        repository.em = query.entityManager();

        assertThat(repository.visited("p1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        query.requireComplete();
        assertThat(query.value("since")).isEqualTo(BusinessMoment.startOf(LocalDate.of(2026, 1, 1)));
    }

    private static Title title() {
        return new Title() {
            @Override
            public TitlePlace place() {
                return new TitlePlace("p1", "禾丰", "人民大街1号", "220102", null, null, null, null, null);
            }
        };
    }

    private static Visit visit(LocalDate day) {
        return new Visit() {
            @Override
            public VisitReport report() {
                return new VisitReport(day, "两人", "整洁", List.of("picture"), List.of());
            }
        };
    }
}
