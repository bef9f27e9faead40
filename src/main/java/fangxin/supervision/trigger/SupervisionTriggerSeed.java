package fangxin.supervision.trigger;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the terms of supervision from config/supervision-triggers.json: the first issue, and another one where the
 * configuration has changed and no officer has changed the terms.
 */
@ApplicationScoped
class SupervisionTriggerSeed implements SeedData {
    @Inject
    SupervisionTriggerRepository lists;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (lists.none()) {
            lists.add(new SupervisionTriggerList(SupervisionTriggerList.FIRST, shipped(), null, clock.instant()));
            return;
        }
        SupervisionTriggerList current = lists.current();
        if (current.account() == null && !current.catalogue().equals(shipped())) {
            lists.add(new SupervisionTriggerList(current.issue() + 1, shipped(), null, clock.instant()));
        }
    }

    static SupervisionTriggerCatalogue shipped() {
        return ClasspathConfig.json("supervision-triggers.json", SupervisionTriggerCatalogue.class);
    }
}
