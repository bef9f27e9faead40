package fangxin.administration;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.platform.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the recipients and texts of notifications: it finds those written before the cutoff that were neither
 * sent nor given up nor queued again since, and erases recipients and texts. One that was never sent, since no sender
 * is configured, counts from the day on which it was written.
 */
@ApplicationScoped
class OutboxRetention implements RetainedPersonalData {
    @Inject
    Outbox outbox;

    @Override
    public String kind() {
        return "NOTIFICATION";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "m.id",
                "from OutboxMessage m where m.createdAt < :before and (m.sentAt is null or m.sentAt < :before)"
                        + " and (m.failedAt is null or m.failedAt < :before)"
                        + " and (m.requeuedAt is null or m.requeuedAt < :before)",
                Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String id) {
        outbox.erase(id);
    }
}
