package fangxin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Fills an empty installation, feature by feature. */
@Singleton
@Startup
@DependsOn("Database")
public class Seeding {
    @Inject
    @Any
    Instance<Seed> seeds;

    @PostConstruct
    void sow() {
        seeds.stream().sorted(Comparator.comparingInt(Seed::order)).forEach(Seed::sow);
        Watchdog.ready();
    }
}
