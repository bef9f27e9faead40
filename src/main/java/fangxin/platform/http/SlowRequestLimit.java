package fangxin.platform.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Limit of the slow requests of one address: it registers each request while it runs, and refuses every further one
 * while as many as allowed have run for longer than a set time, since each holds a thread of the server. Many quick
 * requests at once are no reason to refuse: a school or an office behind one address sends them.
 */
final class SlowRequestLimit {
    private final int most;
    private final long slow;
    /** Requests under way by address, the oldest first. */
    private final Map<String, Set<RunningRequest>> underWay = new HashMap<>();

    /** @param slow from when on a request counts */
    SlowRequestLimit(int most, Duration slow) {
        this.most = most;
        this.slow = slow.toNanos();
    }

    /** A running request, equal only to itself. */
    static final class RunningRequest {
        private final String address;
        private final long begun;

        private RunningRequest(String address, long begun) {
            this.address = address;
            this.begun = begun;
        }
    }

    /**
     * Admits a request, which {@link #leave} ends.
     *
     * @param now a reading of {@link System#nanoTime}
     * @return empty where the address already has {@code most} slow requests
     */
    synchronized Optional<RunningRequest> enter(String address, long now) {
        Set<RunningRequest> ofClient = underWay.computeIfAbsent(address, key -> new LinkedHashSet<>());
        if (ofClient.size() >= most
                && ofClient.stream()
                                .takeWhile(one -> now - one.begun >= slow)
                                .limit(most)
                                .count()
                        == most) {
            return Optional.empty();
        }
        RunningRequest running = new RunningRequest(address, now);
        ofClient.add(running);
        return Optional.of(running);
    }

    synchronized void leave(RunningRequest ended) {
        Set<RunningRequest> ofClient = underWay.get(ended.address);
        ofClient.remove(ended);
        if (ofClient.isEmpty()) {
            underWay.remove(ended.address);
        }
    }
}
