package fangxin.supervision.particulars;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one report each, that recompute the last day for its decision when the working calendar changes: never
 * to an earlier day.
 */
@ApplicationScoped
@Transactional
class ParticularsDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    ParticularsRepository reports;

    @Inject
    ParticularsTermsRepository terms;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the undecided reports whose last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return reports.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        ParticularsReport report = reports.findForUpdate(number);
        report.recompute(terms.byIssue(report.termsIssue()), businessClock.now().calendar());
    }
}
