package fangxin.registry.search;

import jakarta.annotation.PostConstruct;
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

/** Job that builds the index at the start, and polls the log of changes every second. */
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
    private boolean warned;

    @PostConstruct
    void build() {
        try {
            index.build();
            listener.listen();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the search index could not be built", failed);
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
        } catch (SQLException | IOException | RuntimeException away) {
            LOG.log(warned ? Level.FINE : Level.WARNING, "the search index cannot follow the register for now", away);
            warned = true;
        } finally {
            running.set(false);
        }
    }
}
