package fangxin.complaint.urging;

import fangxin.complaint.urging.UrgentCaseRepository.AlarmCount;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions of {@link ComplaintReminderJob}: finds the agencies with red or overdue complaints on a working day, and
 * sends each one reminder a day.
 */
@ApplicationScoped
@Transactional
class ComplaintReminderWorker {
    @Inject
    UrgentCaseRepository complaints;

    @Inject
    ReminderNotifier notifier;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /** Returns the agencies that are reminded today; none on a day off. */
    List<AlarmCount> due() {
        BusinessMoment now = businessClock.now();
        return now.calendar().isWorkingDay(now.today()) ? complaints.alarms(now.today()) : List.of();
    }

    void remind(AlarmCount count) {
        BusinessMoment now = businessClock.now();
        String agency = count.unit() == null ? count.office() : count.unit();
        notifier.notifyAgency(
                agency,
                now.today(),
                "urging.letter.daily",
                "complaint-reminder/" + agency + "/" + now.today(),
                agencies.byCode(agency).name(),
                count.red(),
                count.overdue(),
                Settings.baseUrl() + "/work/complaints");
    }
}
