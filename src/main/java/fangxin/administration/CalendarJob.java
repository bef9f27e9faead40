package fangxin.administration;

import fangxin.naming.overview.NamingDeadlineService;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.jobs.FailureLog;
import fangxin.procedure.consultation.ConsultationDeadlineService;
import fangxin.procedure.cultivation.DeadlineService;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * Every quarter of a minute: running periods follow a calendar that was published or corrected. What an interruption
 * left is done the next time, since the year stays marked until all is done.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarJob {
    private static final Logger LOG = Logger.getLogger(CalendarJob.class.getName());

    @Inject
    WorkingCalendarService calendar;

    @Inject
    DeadlineService limits;

    @Inject
    ConsultationDeadlineService consultations;

    @Inject
    NamingDeadlineService naming;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void run() {
        try {
            onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> {
                calendar.notRecomputed().forEach((year, changedAt) -> {
                    if (recompute(year)) {
                        calendar.recomputed(year, changedAt);
                    }
                });
                return null;
            });
        } catch (Exception failed) {
            FailureLog.record(LOG, "CalendarJob", "could not recompute periods and will try again", failed);
        }
    }

    private boolean recompute(int year) {
        boolean cases = each(limits.from(year), reference -> limits.recompute(reference, year));
        boolean requests = each(consultations.from(year), reference -> consultations.recompute(reference, year));
        boolean notices = each(naming.notices(year), id -> naming.recomputeNotice(id, year));
        boolean plaques = each(naming.plaques(year), naming::recomputePlaque);
        return cases && requests && notices && plaques;
    }

    /** Each in a transaction of its own; one that fails holds up no other, and is tried again. */
    private static boolean each(List<String> keys, Consumer<String> work) {
        boolean all = true;
        for (String key : keys) {
            try {
                work.accept(key);
            } catch (RuntimeException failed) {
                all = false;
                FailureLog.record(LOG, "period of " + key, "was not recomputed", failed);
            }
        }
        return all;
    }
}
