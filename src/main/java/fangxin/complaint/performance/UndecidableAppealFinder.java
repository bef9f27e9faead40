package fangxin.complaint.performance;

import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.complaint.performance.ComplaintAppraisalRepository.OpenAppeal;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finder of the open appeals that nobody can decide, because every officer of the city's office is recused from the
 * trader of the case or is the appellant (无人可以决定的考核申诉): their months wait until the city appoints another
 * officer.
 */
@ApplicationScoped
class UndecidableAppealFinder {
    @Inject
    RecusedCaseFinder cases;

    @Inject
    AccountRepository accounts;

    @Inject
    RecusalRepository recusals;

    @Inject
    AgencyRepository agencies;

    /** Returns the open appeals that no officer can decide on a day, since all are recused or the appellant. */
    List<OpenAppeal> among(Collection<OpenAppeal> open, LocalDate today) {
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, String> merchants = cases.merchants(
                open.stream().map(each -> each.appeal().complaint()).toList());
        Map<String, Set<String>> officers =
                accounts.holders(Role.COUNTY_OFFICE, agencies.cityOffices(), today).values().stream()
                        .flatMap(List::stream)
                        .map(Account::username)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), recusals::merchantsOf));
        return open.stream()
                .filter(each -> officers.entrySet().stream()
                        .noneMatch(officer -> mayDecide(
                                officer.getKey(),
                                officer.getValue(),
                                each.appeal(),
                                merchants.get(each.appeal().complaint()))))
                .toList();
    }

    /**
     * Returns whether an officer may decide an appeal.
     *
     * @param away     merchants from which the officer is recused
     * @param merchant trader of the case; null where it is not known
     */
    private static boolean mayDecide(String officer, Set<String> away, FigureAppeal appeal, String merchant) {
        return !appeal.isBy(officer) && (merchant == null || !away.contains(merchant));
    }

    /** Counts these appeals by month. */
    Map<String, Long> byMonth(Collection<OpenAppeal> open, LocalDate today) {
        return among(open, today).stream()
                .collect(Collectors.groupingBy(each -> each.appeal().month(), Collectors.counting()));
    }
}
