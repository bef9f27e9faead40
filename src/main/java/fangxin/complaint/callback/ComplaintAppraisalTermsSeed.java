package fangxin.complaint.callback;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of call-backs and appraisal from config/complaint-appraisal-terms.json. */
@ApplicationScoped
class ComplaintAppraisalTermsSeed implements SeedData {
    @Inject
    ComplaintAppraisalTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new ComplaintAppraisalTermsIssue(
                    ComplaintAppraisalTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ComplaintAppraisalTerms shipped() {
        return ClasspathConfig.json("complaint-appraisal-terms.json", ComplaintAppraisalTerms.class);
    }
}
