package fangxin.organization.law;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the law library from config/laws.json. */
@ApplicationScoped
class LawLibrarySeed implements SeedData {
    @Inject
    LawLibraryRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new LawLibraryIssue(LawLibraryIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static LawLibrary shipped() {
        return ClasspathConfig.json("laws.json", LawLibrary.class);
    }
}
