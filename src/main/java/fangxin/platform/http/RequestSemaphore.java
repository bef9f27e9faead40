package fangxin.platform.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Semaphore of simultaneous requests, with one limit for all and one for each address: gives a permit, at once or after
 * a limited wait, or the status of the refusal (429, 503), so that callers who send or read slowly cannot hold every
 * thread of the server.
 */
public final class RequestSemaphore {
    public static final int TOO_MANY_OF_ONE = 429;
    public static final int TOO_MANY = 503;

    private final int ofOne;
    private final int ofAll;
    private final Map<String, Integer> held = new HashMap<>();
    private int all;

    public RequestSemaphore(int ofOne, int ofAll) {
        this.ofOne = ofOne;
        this.ofAll = ofAll;
    }

    /** Takes a permit, which {@link #leave} gives back; answers with the status of the refusal where there is none. */
    public synchronized OptionalInt enter(String address) {
        if (all >= ofAll) {
            return OptionalInt.of(TOO_MANY);
        }
        int count = held.getOrDefault(address, 0);
        if (count >= ofOne) {
            return OptionalInt.of(TOO_MANY_OF_ONE);
        }
        held.put(address, count + 1);
        all++;
        return OptionalInt.empty();
    }

    /** Takes a permit and waits at most {@code patience} until another request gives one back. */
    public synchronized OptionalInt enter(String address, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        OptionalInt refusal = enter(address);
        try {
            for (long left = patience.toNanos(); refusal.isPresent() && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                refusal = enter(address);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return refusal;
    }

    public synchronized void leave(String address) {
        held.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
        all--;
        notifyAll();
    }
}
