package fangxin.platform.persistence;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/**
 * Request-scoped holder of the moment up to which the data of an answer are known, if the answer used a copy because
 * the database is unreachable or slow.
 */
@RequestScoped
public class AsOf {
    private Instant moment;

    /** Returns the earliest time of the copies that the answer used; null where it used current data only. */
    public Instant moment() {
        return moment;
    }

    public void note(Instant of) {
        if (moment == null || of.isBefore(moment)) {
            moment = of;
        }
    }
}
