package fangxin.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The last run of a timed work. */
@Entity
@Table(name = "job_run")
class JobRun {
    private static final int LONGEST = 500;

    @Id
    private String job;
    private Instant begunAt;
    private long millis;
    private String failure;

    protected JobRun() { }

    JobRun(String job) {
        this.job = job;
    }

    /** @param why null where it went well */
    void ended(Instant begun, Duration took, String why) {
        begunAt = begun;
        millis = took.toMillis();
        failure = why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }

    String job() {
        return job;
    }

    Instant begunAt() {
        return begunAt;
    }

    Duration took() {
        return Duration.ofMillis(millis);
    }

    String failure() {
        return failure;
    }
}
