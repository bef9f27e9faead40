package fangxin.platform.persistence;

import fangxin.platform.config.DiskSpace;
import fangxin.platform.config.Settings;
import fangxin.platform.config.TimedWork;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Startup bean that starts and ends the {@link DatabaseMonitor}, and defines the data source of timed work (jobs).
 * Timed work has connections of its own, so that neither it nor requests can use up those of the other.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = DatabaseWatch.JOBS,
        className = "fangxin.platform.persistence.JobDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 1,
        maxPoolSize = 8,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.max-wait-time-in-millis=60000"
        })
public class DatabaseWatch {
    static final String JOBS = "java:app/jdbc/jobs";

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = JOBS)
    private DataSource jobs;

    private DatabaseMonitor monitor;

    @PostConstruct
    void begin() {
        TimedWork.connectBy(jobs);
        DatabaseProbe probe = new DatabaseProbe();
        monitor = new DatabaseMonitor(probe, DiskSpace::free, Settings.diskReserve(), probe.patience());
        DatabaseStatus.watchedBy(monitor);
        monitor.start(threads);
    }

    @PreDestroy
    void end() {
        DatabaseStatus.watchedBy(null);
        monitor.close();
    }
}
