package fangxin.organization.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Set of the pictures that public pages have shown recently, which may be sent while the database is unreachable. They
 * stay public while the database, which records that, is unreachable.
 */
@ApplicationScoped
public class RecentPublicPictures {
    private static final int MOST = 50_000;
    private static final Duration SHOWN = Duration.ofHours(1);

    private final Cache<String, Boolean> ids = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(SHOWN)
            .executor(Runnable::run)
            .build();

    /** @param picture id of the file, or null where there is none */
    public void add(String picture) {
        if (picture != null) {
            ids.put(picture, true);
        }
    }

    boolean contains(String picture) {
        return ids.getIfPresent(picture) != null;
    }
}
