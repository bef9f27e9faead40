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
import java.util.stream.Collectors;

/**
 * Finder of the open appeals that nobody can decide, because every officer of the city's office is recused from the
 * trader of the case (全员回避的考核申诉): their months wait until the city appoints an officer who is not.
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

    /** Returns the open appeals that no officer can decide on a day, since all are recused. */
    List<OpenAppeal> among(Collection<OpenAppeal> open, LocalDate today) {
        Map<String, String> merchants = cases.merchants(
                open.stream().map(each -> each.appeal().complaint()).toList());
        if (merchants.isEmpty()) {
            return List.of();
        }
        List<Set<String>> recused =
                accounts.holders(Role.COUNTY_OFFICE, agencies.cityOffices(), today).values().stream()
                        .flatMap(List::stream)
                        .map(Account::username)
                        .distinct()
                        .map(recusals::merchantsOf)
                        .toList();
        return open.stream()
                .filter(each -> isRecused(recused, merchants.get(each.appeal().complaint())))
                .toList();
    }

    private static boolean isRecused(List<Set<String>> officers, String merchant) {
        return merchant != null && officers.stream().allMatch(away -> away.contains(merchant));
    }

    /** Counts these appeals by month. */
    Map<String, Long> byMonth(Collection<OpenAppeal> open, LocalDate today) {
        return among(open, today).stream()
                .collect(Collectors.groupingBy(each -> each.appeal().month(), Collectors.counting()));
    }
}
