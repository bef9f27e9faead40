package fangxin.platform.persistence;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Up to when the data are that a request is answered with, where they may not be the present ones. */
@RequestScoped
public class AsOf {
    private Instant moment;

    /** Null where everything is as it is now; else the earliest of what was used. */
    public Instant moment() {
        return moment;
    }

    public void note(Instant of) {
        if (moment == null || of.isBefore(moment)) {
            moment = of;
        }
    }
}
