package fangxin.complaint.station;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions of {@link StationJob}, one station or dispute each: takes idle stations off the public list, hands
 * overdue disputes to the office; also recomputes the last day of a dispute when the working calendar was published or
 * corrected.
 */
@ApplicationScoped
@Transactional
class StationWorker implements TimeLimitRecomputation {
    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationTermsRepository terms;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the active entries whose idle days are over. */
    List<String> idle() {
        LocalDate today = businessClock.now().today();
        return stations.idleSince(today.minusDays(terms.current().terms().idleDays()));
    }

    /** Returns the numbers of the disputes whose time at the station is over. */
    List<String> overdue() {
        return cases.overdue(businessClock.now().today());
    }

    void lapse(String number, Actor system) {
        stations.findForUpdate(number)
                .lapse(terms.current().terms().idleDays(), new ActionStamp(system, businessClock.now()));
    }

    void escalate(String number, Actor system) {
        cases.findForUpdate(number).escalate(new ActionStamp(system, businessClock.now()));
    }

    @Override
    public List<String> keysFrom(int year) {
        return cases.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        StationCase dispute = cases.findForUpdate(number);
        dispute.recount(
                terms.at(dispute.enteredAt()).terms(), businessClock.now().calendar());
    }
}
