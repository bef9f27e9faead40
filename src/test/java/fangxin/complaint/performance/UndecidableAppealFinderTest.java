package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.complaint.performance.ComplaintAppraisalRepository.OpenAppeal;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case C1 is against merchant M1, C2 against M2, and the trader of C3 is not known. */
class UndecidableAppealFinderTest {
    private static final String CITY = "220100";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<OpenAppeal> OPEN =
            List.of(appeal("2026-09", "C1"), appeal("2026-10", "C1"), appeal("2026-10", "C2"), appeal("2026-10", "C3"));

    private final UndecidableAppealFinder finder = new UndecidableAppealFinder();

    private static OpenAppeal appeal(String month, String complaint) {
        return new OpenAppeal(
                new FigureAppeal(
                        month,
                        complaint,
                        new FigureAppealInput("SATISFACTION", "与本件无关"),
                        NoticeFixture.officer("office1", Role.COUNTY_OFFICE),
                        Instant.EPOCH),
                "220102");
    }

    @BeforeEach
    void traders() {
        finder.cases = new RecusedCaseFinder() {
            @Override
            public Map<String, String> merchants(Collection<String> numbers) {
                return Map.of("C1", "M1", "C2", "M2");
            }
        };
        finder.agencies = new AgencyRepository() {
            @Override
            public Set<String> cityOffices() {
                return Set.of(CITY);
            }
        };
    }

    /** Officers of the city's office with the merchants from which each is recused. */
    private void officers(Map<String, Set<String>> recused) {
        finder.accounts = new AccountRepository() {
            @Override
            public Map<String, List<Account>> holders(Role role, Collection<String> places, LocalDate today) {
                return Map.of(
                        CITY,
                        recused.keySet().stream()
                                .map(name -> new Account(name, name, null, null, Instant.EPOCH))
                                .toList());
            }
        };
        finder.recusals = new RecusalRepository() {
            @Override
            public Set<String> merchantsOf(String account) {
                return recused.get(account);
            }
        };
    }

    @Test
    void oneFromWhichEveryOfficerIsRecusedWaitsForAnotherOfficer() {
        officers(Map.of("one", Set.of("M1", "M2"), "two", Set.of("M1")));

        assertThat(finder.byMonth(OPEN, TODAY)).isEqualTo(Map.of("2026-09", 1L, "2026-10", 1L));
    }

    @Test
    void anOfficerWhoIsNotRecusedDecides() {
        officers(Map.of("one", Set.of("M1", "M2"), "two", Set.of()));

        assertThat(finder.byMonth(OPEN, TODAY)).isEmpty();
    }

    /** One officer of the city's office is recused from M1, the other one appealed by a post at another office. */
    @Test
    void oneThatNobodyButItsAppellantCouldDecideWaitsForAnotherOfficer() {
        officers(Map.of("office1", Set.of(), "two", Set.of("M1")));

        assertThat(finder.byMonth(OPEN, TODAY)).isEqualTo(Map.of("2026-09", 1L, "2026-10", 1L));
    }

    @Test
    void theOnlyOfficerOfTheCityDecidesNoAppealOfTheirOwn() {
        officers(Map.of("office1", Set.of()));

        assertThat(finder.byMonth(OPEN, TODAY)).isEqualTo(Map.of("2026-09", 1L, "2026-10", 3L));
    }
}
