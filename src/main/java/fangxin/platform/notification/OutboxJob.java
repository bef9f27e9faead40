package fangxin.platform.notification;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.Settings;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Job that sends the messages of the outbox every ten seconds, on each node. In quiet hours it sends urgent ones only.
 * Without a mail server and a provider of SMS in the settings nothing leaves, and messages stay.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxJob {
    @Inject
    OutboxRunner runner;

    @Schedule(hour = "*", minute = "*", second = "*/10", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        runner.run(Settings.quietHours().map(QuietHours::parse).orElse(QuietHours.NONE));
    }
}
