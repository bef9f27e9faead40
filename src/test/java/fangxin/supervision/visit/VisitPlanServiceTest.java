package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.i18n.ComposedSentences;
import fangxin.platform.persistence.SequenceCounters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of a batch of visits, in which a title that was imported without premises is planned as any other and a full
 * title is not tested, and of the name of the plan of return tests.
 */
@Tag("once")
class VisitPlanServiceTest {
    private static final Title WITHOUT_PREMISES = VisitFixture.title();
    private static final Title OTHER = TitleFixture.imported("南关区春光便利店", "92220102MA0000002C", "人民大街2号", 2);
    private static final VisitPlan PLAN = plan(VisitType.LOOK_BACK);
    private static final String USUAL_NAME = "2026年第1季度无理由退货抽查";

    private final List<Title> planned = new ArrayList<>();
    private VisitPlan plan = PLAN;
    private String full;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTitleWithoutPremisesIsPlanned(boolean beforeNaming) {
        assertThat(WITHOUT_PREMISES.place().premises()).isNull();

        VisitPlanView.AddedVisits added = service(beforeNaming)
                .add(
                        PLAN.number(),
                        new VisitBatchInput(
                                List.of(WITHOUT_PREMISES.number()), VisitFixture.TODAY, List.of("eval1", "eval2")));

        assertThat(added.added()).isEqualTo(1);
        assertThat(added.leftOut()).isEmpty();
        assertThat(planned).containsExactly(WITHOUT_PREMISES);
    }

    /** One of the two titles is to be tested; the one that the tickets choose has no visit left. */
    @Test
    void aReturnTestPassesOverATitleWithTheMostVisitsOfTheYear() {
        plan = plan(VisitType.EXPERIENCE).testingReturns();
        List<String> order = ReturnTestRule.toTest(plan.number(), pledged(), 100, Map.of(), title -> false);
        full = order.getFirst();

        VisitPlanView.AddedVisits added = service(true)
                .add(plan.number(), new VisitBatchInput(List.of(), VisitFixture.TODAY, List.of("volunteer1")));

        assertThat(added).isEqualTo(new VisitPlanView.AddedVisits(1, List.of()));
        assertThat(planned).extracting(Title::number).containsExactly(order.getLast());
    }

    /** The plan that an officer named so by hand lets the officer choose the titles. */
    @Test
    void aPlanByHandOfTheSameNameIsNotThatOfTheReturnTests() {
        VisitPlanView begun = service(true).beginReturnTests();

        assertThat(begun.name()).isEqualTo(USUAL_NAME + "（" + VisitFixture.TODAY + "）");
        assertThat(begun.lastDay()).isEqualTo("2026-03-31");
        assertThat(begun.begun().returnTest()).isTrue();
    }

    @Test
    void theNameOfTheReturnTestsIsReadInEnglish() {
        assertThat(ComposedSentences.in(
                        Locale.ENGLISH, "2026年第1季度无理由退货抽查", List.of(), "supervision.visit.returnTest.name"))
                .isEqualTo("Tests of pledged returns, 2026, quarter 1");
    }

    private static VisitPlan plan(VisitType type) {
        return new VisitPlan(
                "220102-V1",
                WITHOUT_PREMISES.owner(),
                new VisitPlanInput(type, "走访", VisitFixture.TODAY, LocalDate.of(2026, 3, 31), null),
                null,
                VisitFixture.by());
    }

    private VisitPlanService service(boolean beforeNaming) {
        VisitPlanService made = new VisitPlanService();
        made.visits = new VisitRepository() {
            @Override
            VisitPlan planByNumber(String number) {
                return plan;
            }

            @Override
            Map<String, Set<VisitState>> visitedBy(VisitPlan of) {
                return Map.of();
            }

            @Override
            Optional<VisitPlan> planNamed(String owner, String name) {
                return Optional.of(PLAN).filter(plan -> name.equals(USUAL_NAME));
            }

            @Override
            Map<String, Map<VisitState, Long>> countsByPlan(Collection<String> plans) {
                return Map.of();
            }

            @Override
            void add(Object row) {
                assertThat(row).isInstanceOf(VisitPlan.class);
            }

            @Override
            Optional<VisitPlan> returnTestPlan(String owner, LocalDate day) {
                return Optional.empty();
            }
        };
        made.agencies = new AgencyRepository() {
            @Override
            public Map<String, LocalizedText> names() {
                return Map.of();
            }
        };
        made.planning = planning(beforeNaming);
        made.terms = made.planning.terms;
        made.returns = new ListedReturns(pledged());
        made.counters = new SequenceCounters() {
            @Override
            public long next(String name) {
                return 1;
            }
        };
        made.titles = new TitleRepository() {
            @Override
            public Map<String, Title> byNumbers(Collection<String> numbers) {
                return numbers.stream().collect(Collectors.toMap(Function.identity(), this::byNumber));
            }

            @Override
            public Title byNumber(String number) {
                return number.equals(OTHER.number()) ? OTHER : WITHOUT_PREMISES;
            }

            @Override
            public void lock(String number) {
                assertThat(planned).as("locked before").isEmpty();
            }
        };
        made.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return VisitFixture.OFFICER;
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return VisitFixture.now();
            }
        };
        return made;
    }

    private static List<PledgedReturns.PledgedTitle> pledged() {
        return Stream.of(WITHOUT_PREMISES, OTHER)
                .map(title -> new PledgedReturns.PledgedTitle(title.number(), title.owner()))
                .toList();
    }

    private VisitPlanning planning(boolean beforeNaming) {
        VisitPlanning made = new VisitPlanning() {
            @Override
            List<SelectedTitle> free(VisitPlan of, List<SelectedTitle> selected) {
                return selected.stream()
                        .filter(title -> !title.number().equals(full))
                        .toList();
            }

            @Override
            TitleVisit plan(Title title, VisitOrder order, List<EarlierVisit> earlier, ActionStamp by) {
                assertThat(earlier).isEmpty();
                planned.add(title);
                return null;
            }
        };
        made.visits = new VisitRepository();
        made.terms = new VisitTermsRepository() {
            @Override
            public VisitTermsIssue current() {
                VisitTerms shipped = VisitTermsSeed.shipped();
                return new VisitTermsIssue(
                        1,
                        new VisitTerms(shipped.limits(), shipped.questions(), beforeNaming, 5, "default"),
                        null,
                        VisitFixture.now().at());
            }
        };
        return made;
    }
}
