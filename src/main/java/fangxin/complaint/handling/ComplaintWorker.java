package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one case each, that match cases with merchants and titles by the credit code of the trader, and
 * recompute due days when the working calendar changes: never to an earlier day, and to a day where the year was
 * missing.
 */
@ApplicationScoped
@Transactional
class ComplaintWorker implements TimeLimitRecomputation {
    private static final int MOST = 5000;

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    TraderMatcher traders;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the cases whose trader is a merchant or has its only title by now. */
    List<String> unmatched() {
        return complaints.unmatched(MOST);
    }

    /** Matches a case with the merchant, and with the title where the trader has one; of several, an officer states one. */
    void match(String number) {
        ComplaintCase complaint = complaints.findForUpdate(number);
        String code = complaint.trader().creditCode();
        complaint.complete(traders.match(List.of(code)).get(code));
    }

    @Override
    public List<String> keysFrom(int year) {
        return complaints.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        complaints
                .findForUpdate(number)
                .recount(terms.current().terms(), businessClock.now().calendar());
    }
}
