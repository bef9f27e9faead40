package fangxin.casework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.CommitCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Cache of what the worklist of a person shows: its counts, its rows, the quotas and the colleagues. A copy is valid for
 * the same posts on the same day until the next commit that this node knows of, and for a short time: an officer who
 * opens the list again does not have each source query the database again, while any commit shows at once.
 */
@ApplicationScoped
class WorklistCopies {
    /**
     * Maximum age of a copy without a known commit: short on PostgreSQL, since commits at other nodes are not counted
     * here, and not long on Derby, since a few tasks arise by the hour of the day.
     */
    private static final Duration FRESH = Duration.ofSeconds(Settings.isOnPostgresql() ? 1 : 20);

    /** Maximum number of copies; one has at most a page of rows. */
    private static final int MOST = 1_000;

    /**
     * What a copy contains.
     *
     * @param part   of the worklist
     * @param asked  filter and slice of the part; null where it has none
     * @param reader with the posts of the day
     */
    record Part(String part, Object asked, Actor reader, LocalDate day) {}

    private record Copy(Object value, long commits) {}

    @Inject
    CommitCounter commits;

    @Inject
    WaitingTasks tasks;

    private final Cache<Part, Copy> copies = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FRESH)
            .executor(Runnable::run)
            .build();

    /** Returns a part as {@link #read} does; in a transaction that has written, no copy is made or used. */
    <T> T readUnlessWriting(Part part, Supplier<T> source) {
        return commits.isWriting() ? source.get() : read(part, source);
    }

    /**
     * Returns the copy of a part, or reads the part where there is none or a commit followed its reading, or the reading
     * of the tasks by an earlier part of the same request.
     */
    @SuppressWarnings("unchecked") // the name of a part decides the type of its value
    <T> T read(Part part, Supplier<T> source) {
        long present = commits.count();
        Copy known = copies.getIfPresent(part);
        if (known != null && known.commits() == present) {
            return (T) known.value();
        }
        T value = source.get();
        copies.put(part, new Copy(value, Math.min(present, tasks.commits())));
        return value;
    }
}
