package fangxin.complaint.association;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of the associations from config/association-terms.json. */
@ApplicationScoped
class AssociationTermsSeed implements SeedData {
    @Inject
    AssociationTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 76;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new AssociationTermsIssue(AssociationTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static AssociationTerms shipped() {
        return ClasspathConfig.json("association-terms.json", AssociationTerms.class);
    }
}
