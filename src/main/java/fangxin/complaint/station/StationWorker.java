package fangxin.complaint.station;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Transactions of the timed work on stations, one station or dispute each. */
@ApplicationScoped
@Transactional
class StationWorker {
    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationTermsRepository terms;

    @Inject
    BusinessClock businessClock;

    /** Numbers of the active entries whose idle days are over. */
    List<String> idle() {
        LocalDate today = businessClock.now().today();
        return stations.idleSince(today.minusDays(terms.current().terms().idleDays()));
    }

    /** Numbers of the disputes whose time at the station is over. */
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
}
