package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Domain service for features that delete many records of a kind by one statement: gives the cutoff day by the period
 * in force, and enters their runs in the journal of deletions.
 */
@ApplicationScoped
public class RetentionPeriods {
    @Inject
    RetentionRepository retention;

    @Inject
    BusinessClock businessClock;

    /** Returns the day before which the retention of a record of a kind began that is to be erased today. */
    public RetentionCutoff cutoff(String kind) {
        return RetentionCutoff.of(period(kind), businessClock.now().today());
    }

    TimeLimit period(String kind) {
        return retention.current().terms().byCode(kind).period();
    }

    /** Enters a run in the journal: one entry for each kind. A kind has no period where other terms state it. */
    public void enter(String kind, int erased) {
        retention.add(new RetentionEntry(
                kind, period(kind), erased, businessClock.now().at()));
    }
}
