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
        RecordedQuery query = new RecordedQuery()
                .finding(row(visit(BEFORE)), row(visit(CULTIVATED)))
                .finding((Object) row(EVALUATED));
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

        assertThat(repository.earlier(title(), 2026)).isEmpty();
        assertThat(query.all())
                .anySatisfy(made ->
                        assertThat(made).containsEntry("since", BusinessMoment.startOf(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void theVisitsToAllPremisesOfAPlanAreReadAtOnce() {
        RecordedQuery query = new RecordedQuery()
                .finding(new Object[] {"p2", visit(CULTIVATED)}, row(visit(CULTIVATED)))
                .finding((Object) row(EVALUATED));
        VisitRepository repository = new VisitRepository();
        repository.em = query.entityManager();

        assertThat(repository.earlierByPremises(List.of("p1", "p2", "p3"), 2026))
                .containsOnlyKeys("p1", "p2")
                .hasEntrySatisfying("p1", visits -> assertThat(visits).hasSize(2))
                .hasEntrySatisfying("p2", visits -> assertThat(visits).hasSize(1));
        assertThat(query.all()).hasSize(2);
        assertThat(new VisitRepository().earlierByPremises(List.of(), 2026)).isEmpty();
    }

    /** Visits that an officer chose by hand do not fill the share of the tests. */
    @Test
    void onlyVisitsOfAPlanOfReturnTestsCount() {
        RecordedQuery query = new RecordedQuery();
        VisitRepository repository = new VisitRepository();
        repository.em = query.entityManager();

        repository.returnTests(List.of("220102"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

        query.requireComplete();
        assertThat(query.text()).contains("v.plan.returnTest = true");
    }

    private static Object[] row(Object found) {
        return new Object[] {"p1", found};
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
