package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Transactions of {@link RetentionJob}: finds the records of a kind, erases one record each, and enters the run. */
@ApplicationScoped
@Transactional
class RetentionWorker {
    private static final int PORTION = 200;

    @Inject
    RetentionRepository retention;

    @Inject
    RetentionPeriods periods;

    @Inject
    BusinessClock businessClock;

    /** Returns the keys of the next records whose time is over. */
    List<String> due(RetainedPersonalData data, String after) {
        return retention.due(data, periods.cutoff(data.kind()), after, PORTION);
    }

    /** Erases one record, unless a dispute about it has begun meanwhile or another node has erased it. */
    boolean erase(RetainedPersonalData data, String record) {
        if (!retention.isDue(data, periods.cutoff(data.kind()), record)) {
            return false;
        }
        data.erase(record);
        retention.add(new ErasedRecord(data.kind(), record, businessClock.now().at()));
        return true;
    }

    void enter(String kind, int erased) {
        periods.enter(kind, erased);
    }
}
