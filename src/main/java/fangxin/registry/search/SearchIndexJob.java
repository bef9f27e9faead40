package fangxin.registry.search;

import fangxin.platform.jobs.FailureLog;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Job that opens or builds the index at the start, refreshes it from the log of changes every second, maintains it
 * every ten, and commits it at the stop.
 */
@Singleton
@Startup
@DependsOn("SeedRunner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchIndexJob {
    private static final Logger LOG = Logger.getLogger(SearchIndexJob.class.getName());

    @Inject
    UnitSearchIndex index;

    @Inject
    PostgresChangeListener listener;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean maintaining = new AtomicBoolean();
    private boolean warned;

    @PostConstruct
    void open() {
        try {
            index.open();
            listener.listen();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the search index could not be opened or built", failed);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void refresh() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            index.refresh();
            warned = false;
        } catch (SQLException | IOException | RuntimeException failure) {
            LOG.log(
                    warned ? Level.FINE : Level.WARNING,
                    "the search index cannot follow the register for now",
                    failure);
            warned = true;
        } finally {
            running.set(false);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void maintain() {
        if (!DatabaseStatus.isWritable() || !maintaining.compareAndSet(false, true)) {
            return;
        }
        try {
            index.maintain();
        } catch (SQLException | IOException | RuntimeException failed) {
            FailureLog.record(LOG, "search index", "could not be committed for the next start", failed);
        } finally {
            maintaining.set(false);
        }
    }

    @PreDestroy
    void commit() {
        try {
            index.commit();
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.log(Level.FINE, "the next start indexes more changes, or builds the index", failed);
        }
    }
}
