package fangxin.supervision.trigger;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of supervision from config/supervision-triggers.json. */
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
        }
    }

    static SupervisionTriggerCatalogue shipped() {
        return ClasspathConfig.json("supervision-triggers.json", SupervisionTriggerCatalogue.class);
    }
}
