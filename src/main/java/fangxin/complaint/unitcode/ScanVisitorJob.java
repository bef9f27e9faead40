package fangxin.complaint.unitcode;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Nightly job that deletes the hashes by which visitors of past days were counted once. */
@Singleton
@Interceptors(RecordedJob.class)
public class ScanVisitorJob {
    @Inject
    UnitCodeRepository codes;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "0", minute = "24", second = "35", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        codes.deleteVisitorsBefore(businessClock.now().today());
    }
}
