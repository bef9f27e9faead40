package fangxin.rating;

import fangxin.platform.jobs.FailureLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;

/**
 * Runner for the jobs and the demonstration: portion by portion, each in a transaction, it brings the ratings of all
 * running titles up to date, computes the rehearsal of an issue of the formula, or notifies the holders whose ratings
 * an adopted issue will change.
 */
@ApplicationScoped
public class RatingRunner {
    private static final Logger LOG = Logger.getLogger(RatingRunner.class.getName());

    @Inject
    RatingWorker worker;

    @Inject
    RatingRehearsalWorker rehearsals;

    /** Updates all ratings for this day. Where a portion fails, the runner updates its titles one by one. */
    public void run() {
        for (List<String> next = worker.numbersAfter(""); !next.isEmpty(); next = worker.numbersAfter(next.getLast())) {
            try {
                worker.update(next);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "ratings from title " + next.getFirst(), "are computed one by one", failed);
                next.forEach(this::updateAlone);
            }
        }
    }

    /** Computes the running rehearsal to its end, a portion in each transaction. */
    public void rehearse() {
        boolean more = rehearsals.advance();
        while (more) {
            more = rehearsals.advance();
        }
    }

    /** Notifies the holders whose ratings an adopted issue will change, a portion in each transaction. */
    public void notifyHolders() {
        int notified = rehearsals.notifyHolders();
        while (notified > 0) {
            notified = rehearsals.notifyHolders();
        }
    }

    private void updateAlone(String number) {
        try {
            worker.update(List.of(number));
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "rating of title " + number, "was not brought up to date", failed);
        }
    }
}
