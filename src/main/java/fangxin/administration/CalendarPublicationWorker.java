package fangxin.administration;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.SpecialDayRepository;
import fangxin.organization.drafting.DuePublications;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Transactions, one year each, that publish the years of the working calendar whose waiting publication can no longer
 * be taken back, and record it in the audit log.
 */
@ApplicationScoped
@Transactional
class CalendarPublicationWorker implements DuePublications {
    @Inject
    CalendarPublicationRepository publications;

    @Inject
    SpecialDayRepository specialDays;

    @Inject
    AuditLog auditLog;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> due() {
        Instant now = businessClock.now().at();
        return publications.all().stream()
                .filter(waiting -> waiting.isDue(now))
                .map(waiting -> String.valueOf(waiting.year()))
                .toList();
    }

    @Override
    public void publish(String year) {
        Instant now = businessClock.now().at();
        publications
                .lock(Integer.parseInt(year))
                .filter(waiting -> waiting.isDue(now))
                .ifPresent(waiting -> publish(waiting, now));
    }

    private void publish(CalendarPublication waiting, Instant now) {
        specialDays.publish(waiting.year(), waiting.publication().publisher(), now);
        publications.remove(waiting);
        auditLog.record(
                AuditEntry.AuditAction.PUBLISH_CALENDAR,
                String.valueOf(waiting.year()),
                null,
                new Actor(
                        waiting.publication().publisher(), waiting.publication().publisherName(), List.of()));
    }
}
