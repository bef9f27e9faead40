package fangxin.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the imports that were checked last: what is written at once need not be read a second time. Where memory is
 * short, or after a restart, it is.
 */
@ApplicationScoped
class ReadLines {
    private static final int MOST = 2;

    private final Cache<String, List<Entry>> kept = Caffeine.newBuilder().maximumSize(MOST).softValues()
            .executor(Runnable::run).build();

    void keep(String id, List<Entry> lines) {
        kept.put(id, lines);
    }

    /** The lines of an import, to whoever asks first. */
    Optional<List<Entry>> take(String id) {
        return Optional.ofNullable(kept.asMap().remove(id));
    }
}
