package fangxin.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * State in memory that keeps the jobs of this node from running: a demonstration is played at past days, and a job that
 * runs today in the middle of it would end what is still to be continued.
 */
@ApplicationScoped
public class TimerSuspension {
    private volatile boolean suspended;

    /** Lets no job run until {@link #resume}. A job that runs already is not stopped. */
    public void suspend() {
        suspended = true;
    }

    public void resume() {
        suspended = false;
    }

    boolean isSuspended() {
        return suspended;
    }
}
