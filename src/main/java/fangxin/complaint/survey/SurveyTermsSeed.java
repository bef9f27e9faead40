package fangxin.complaint.survey;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of satisfaction surveys from config/survey-terms.json. */
@ApplicationScoped
class SurveyTermsSeed implements SeedData {
    @Inject
    SurveyTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new SurveyTermsIssue(SurveyTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static SurveyTerms shipped() {
        return ClasspathConfig.json("survey-terms.json", SurveyTerms.class);
    }
}
