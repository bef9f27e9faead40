package fangxin.registry.legacyimport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Cache of the parsed rows of imports that were just confirmed, so that the file is not parsed twice; it may forget
 * them at any time.
 */
@ApplicationScoped
class ParsedRowCache {
    private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);

    private final Cache<String, List<ImportRow>> rows = Caffeine.newBuilder()
            .softValues()
            .expireAfterWrite(TIME_TO_LIVE)
            .executor(Runnable::run)
            .build();

    /** An import is to be written, by such lines. */
    record RowsParsed(String id, List<ImportRow> lines) {}

    void store(@Observes(during = TransactionPhase.AFTER_SUCCESS) RowsParsed read) {
        rows.put(read.id(), read.lines());
    }

    /** Returns the parsed lines of an import, for the first caller. */
    Optional<List<ImportRow>> take(String id) {
        return Optional.ofNullable(rows.asMap().remove(id));
    }
}
