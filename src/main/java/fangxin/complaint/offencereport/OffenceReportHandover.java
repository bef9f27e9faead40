package fangxin.complaint.offencereport;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Transactions, one office each, that hand reports which nobody there may handle to the office above
 * ({@link OffenceReportHandoverRule}): when a report arrives, and each hour, since a recusal may be declared later.
 */
@ApplicationScoped
@Transactional
public class OffenceReportHandover {
    @Inject
    OffenceReportRepository reports;

    @Inject
    AccountRepository accounts;

    @Inject
    RecusalRepository recusals;

    @Inject
    AgencyRepository agencies;

    @Inject
    SystemActor systemActor;

    @Inject
    BusinessClock businessClock;

    /** Offices with reports that wait for a check. */
    List<String> offices() {
        return reports.officesWaiting();
    }

    /** Hands the reports of an office that nobody there may handle to the first office above where somebody may. */
    void handOver(String office) {
        BusinessMoment now = businessClock.now();
        List<String> above = agencies.upFrom(office);
        for (int i = 0; i + 1 < above.size(); i++) {
            Set<String> merchants = handledByNobody(above.get(i), now);
            if (merchants.isEmpty()) {
                return;
            }
            RecordedActor system = RecordedActor.of(systemActor.on(now.today()));
            String next = above.get(i + 1);
            reports.waitingAgainst(above.get(i), merchants)
                    .forEach(number -> reports.findForUpdate(number).handOver(next, system, now));
            reports.flush();
        }
    }

    private Set<String> handledByNobody(String office, BusinessMoment now) {
        return OffenceReportHandoverRule.handledByNobody(
                accounts.holders(Role.HANDLER, office, now.today()).stream()
                        .map(Account::username)
                        .map(recusals::merchantsOf)
                        .toList());
    }
}
