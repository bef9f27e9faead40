package fangxin.directory.web;

import fangxin.platform.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the commits that changed what the public reads. Some of it stands beside the register and has no part in its
 * sequence, such as who belongs to a street.
 */
@ApplicationScoped
public class Movements {
    private final AtomicLong count = new AtomicLong();

    void moved(@Observes Moved moved) {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
