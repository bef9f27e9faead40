package fangxin.procedure.cultivation;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Seed of the first issue of the programme's usual defects from config/usual-defects.json. */
@ApplicationScoped
class UsualDefectSeed implements SeedData {
    @Inject
    UsualDefectRepository lists;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (lists.newest(null).isEmpty()) {
            lists.add(new UsualDefectList(null, 1, shipped(), null, clock.instant()));
        }
    }

    static List<UsualDefect> shipped() {
        return ClasspathConfig.<UsualDefectList.UsualDefectCatalogue>json(
                        "usual-defects.json", UsualDefectList.UsualDefectCatalogue.class)
                .defects();
    }
}
