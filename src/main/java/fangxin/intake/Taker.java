package fangxin.intake;

import fangxin.identity.OnDuty;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Writes what was decided to be taken: at once as far as somebody waits for it, the rest behind. */
@ApplicationScoped
public class Taker {
    private static final Logger LOG = Logger.getLogger(Taker.class.getName());
    private static final int PORTION = 1_000;

    @Inject
    PortionDesk portions;
    @Inject
    OnDuty onDuty;
    @Resource
    ManagedExecutorService behind;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** Works on an import for as long as somebody waits, and lets the rest be done behind. */
    public void take(String id, Duration patience) {
        if (!work(id, patience)) {
            behind.execute(() -> work(id, Duration.ofDays(1)));
        }
    }

    /** Answers whether it is done, or being done by somebody else. */
    boolean work(String id, Duration patience) {
        if (!underWay.add(id)) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        try {
            return onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> {
                List<Entry> left = portions.left(id);
                Set<String> brought = left.stream().map(Entry::plainNumber).filter(Objects::nonNull).collect(Collectors.toSet());
                for (int from = 0; from < left.size(); from += PORTION) {
                    if (System.nanoTime() > end) {
                        return false;
                    }
                    portions.write(id, List.copyOf(left.subList(from, Math.min(left.size(), from + PORTION))), brought);
                }
                portions.finish(id);
                return true;
            });
        } catch (Exception stopped) {
            LOG.log(Level.WARNING, "import " + id + " stopped and will be gone on with", stopped);
            return true;
        } finally {
            underWay.remove(id);
        }
    }
}
