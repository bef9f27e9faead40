package fangxin.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** List in memory of the last run of each job on this node since its start: begin, duration and failure. */
@ApplicationScoped
public class JobRuns {
    private final ConcurrentNavigableMap<String, View> last = new ConcurrentSkipListMap<>();

    /** @param failure what went wrong, or null */
    public record View(
            @NotNull String job,
            @NotNull Instant begunAt,
            @NotNull Duration took,
            String failure) {}

    void ended(String job, Instant begun, Duration took, String failure) {
        last.put(job, new View(job, begun, took, failure));
    }

    /** Returns the last run of each job, ordered by its name. */
    public List<View> all() {
        return List.copyOf(last.values());
    }
}
