package fangxin.organization.retention;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Nightly job that deletes or masks personal data whose retention is over, kind by kind, and enters each run in the
 * journal. A record that fails is logged and left for the next night.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());

    @Inject
    RetentionWorker worker;

    @Inject
    @Any
    Instance<RetainedPersonalData> kinds;

    @Schedule(hour = "2", minute = "10", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        kinds.stream()
                .collect(Collectors.groupingBy(RetainedPersonalData::kind, TreeMap::new, Collectors.toList()))
                .forEach(this::run);
    }

    /**
     * Erases the records of one kind, in several features, and enters one run in the journal; a kind that fails does
     * not stop the others.
     */
    private void run(String kind, List<RetainedPersonalData> sources) {
        try {
            worker.enter(kind, sources.stream().mapToInt(this::erase).sum());
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "personal data " + kind, "were not erased", failed);
        }
    }

    /** Returns the number of records that were erased. */
    private int erase(RetainedPersonalData data) {
        int erased = 0;
        List<String> portion = worker.due(data, "");
        while (!portion.isEmpty()) {
            for (String record : portion) {
                if (isErased(data, record)) {
                    erased++;
                }
            }
            portion = worker.due(data, portion.getLast());
        }
        return erased;
    }

    private boolean isErased(RetainedPersonalData data, String record) {
        try {
            return worker.erase(data, record);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, data.kind() + " " + record, "was not erased", failed);
            return false;
        }
    }
}
