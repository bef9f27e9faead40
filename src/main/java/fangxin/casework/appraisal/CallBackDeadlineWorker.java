package fangxin.casework.appraisal;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one bad appraisal each, that recompute the last day for the call-back when the working calendar
 * changes. Nobody is notified: no notification states the day, and the worklist shows the new one.
 */
@ApplicationScoped
@Transactional
class CallBackDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    AppraisalRepository appraisals;

    @Inject
    AppraisalTermsRepository terms;

    @Inject
    BusinessClock businessClock;

    /** Returns the ids of the bad appraisals without a call-back whose last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return appraisals.dueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes a last day with the terms in force at the appraisal. */
    @Override
    public void recompute(String id, int year) {
        Appraisal appraisal = appraisals.findForUpdate(id);
        appraisal.recompute(
                terms.inForceAt(appraisal.appraisedAt()), businessClock.now().calendar());
    }
}
