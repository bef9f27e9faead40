package fangxin.complaint.offencereport;

import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one report of an offence each, that recompute due days when the working calendar changes: never to an
 * earlier day.
 */
@ApplicationScoped
@Transactional
class OffenceReportDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    OffenceReportRepository reports;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> keysFrom(int year) {
        return reports.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        reports.findForUpdate(number)
                .recount(terms.current().terms(), businessClock.now().calendar());
    }
}
