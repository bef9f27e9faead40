package fangxin.supervision.particulars;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of changes of particulars from config/particulars-terms.json. */
@ApplicationScoped
class ParticularsTermsSeed implements SeedData {
    @Inject
    ParticularsTermsRepository lists;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (lists.isEmpty()) {
            lists.add(new ParticularsTermsList(ParticularsTermsList.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ParticularsCatalogue shipped() {
        return ClasspathConfig.json("particulars-terms.json", ParticularsCatalogue.class);
    }
}
