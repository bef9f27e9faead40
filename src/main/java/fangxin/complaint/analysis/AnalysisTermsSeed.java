package fangxin.complaint.analysis;

import fangxin.organization.identity.TermsIssue;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of the analysis from config/analysis-terms.json. */
@ApplicationScoped
class AnalysisTermsSeed implements SeedData {
    @Inject
    AnalysisTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 79;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new AnalysisTermsIssue(TermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static AnalysisTerms shipped() {
        return ClasspathConfig.json("analysis-terms.json", AnalysisTerms.class);
    }
}
