package fangxin.platform.persistence;

import java.time.Duration;
import java.time.Instant;

/**
 * Enum of the retention schedule (保存期限) of technical data: what a job erases, and after which time. Personal data of
 * supervision, commitments and objections have the periods of the retention terms; candidacies with their application
 * papers and journals, titles and objections are kept without a limit.
 */
public enum RetentionSchedule {
    /** Stored answers to repeated requests. */
    REPEATED_REQUESTS(Duration.ofDays(1)),
    /** Files without a row in the database, since their transaction did not commit. */
    UNREFERENCED_FILES(Duration.ofDays(1));

    private final Duration period;

    RetentionSchedule(Duration period) {
        this.period = period;
    }

    /** Returns the moment before which records may be erased. */
    public Instant oldest(Instant now) {
        return now.minus(period);
    }
}
