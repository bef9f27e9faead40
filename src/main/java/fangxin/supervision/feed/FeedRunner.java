package fangxin.supervision.feed;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.jobs.FailureLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * Runner that, after an import or a decision or for the hourly job, brings records of feeds up to date, as the system
 * and one transaction each, until nothing is left or its time is over, and erases those whose retention is over.
 */
@ApplicationScoped
public class FeedRunner {
    /** Maximum time that a request waits for the run. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(FeedRunner.class.getName());

    @Inject
    FeedWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    /** Matches and processes records, for at most {@code patience}. */
    public void run(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Actor system = actors.actorOn(businessClock.now().today());
        drain(worker::unmatched, system, end);
        drain(worker::unprocessed, system, end);
        drain(worker::overtaken, system, end);
    }

    /** Processes portions until there is none, or only records that have failed in this run. */
    private void drain(Supplier<List<String>> portion, Actor system, long end) {
        Set<String> tried = new HashSet<>();
        List<String> ids = portion.get();
        while (ids.stream().anyMatch(id -> !tried.contains(id)) && System.nanoTime() < end) {
            for (String id : ids) {
                if (tried.add(id) && System.nanoTime() < end) {
                    process(id, system);
                }
            }
            ids = portion.get();
        }
    }

    private void process(String id, Actor system) {
        try {
            worker.process(id, system);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "feed record " + id, "was not brought up to date", failed);
        }
    }

    /** Erases the records whose retention is over. */
    void erase() {
        Actor system = actors.actorOn(businessClock.now().today());
        boolean more = true;
        while (more) {
            more = worker.erase(system);
        }
    }
}
