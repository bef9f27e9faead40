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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Transactions, one office each, that hand reports which nobody there may handle ({@link OffenceReportHandoverRule}) to
 * the first office above with a drafter who may: when a report arrives, and each hour, since a recusal may be declared
 * later.
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

    /** Returns the offices with reports that wait for a check. */
    List<String> offices() {
        return reports.officesWaiting();
    }

    /**
     * Moves the reports of an office that none of its drafters may handle to the first office above with a drafter who
     * may; without such an office they are unchanged.
     */
    void handOver(String office) {
        BusinessMoment now = businessClock.now();
        List<String> above = agencies.upFrom(office);
        Map<String, List<Set<String>>> drafters = new HashMap<>();
        for (String merchant : OffenceReportHandoverRule.handledByNobody(drafters(office, now))) {
            above.stream()
                    .skip(1)
                    .filter(other -> OffenceReportHandoverRule.isHandled(
                            merchant, drafters.computeIfAbsent(other, code -> drafters(code, now))))
                    .findFirst()
                    .ifPresent(other -> handOver(office, merchant, other, now));
        }
        reports.flush();
    }

    private void handOver(String office, String merchant, String other, BusinessMoment now) {
        RecordedActor system = RecordedActor.of(systemActor.actorOn(now.today()));
        reports.waitingAgainst(office, Set.of(merchant)).stream()
                .map(reports::findForUpdate)
                .filter(report -> report.waitsAt(office))
                .forEach(report -> report.handOver(other, system, now));
    }

    /** Returns for each drafter of an office the merchants from which the drafter is recused. */
    private List<Set<String>> drafters(String office, BusinessMoment now) {
        return accounts.holders(Role.HANDLER, office, now.today()).stream()
                .map(Account::username)
                .map(recusals::merchantsOf)
                .toList();
    }
}
