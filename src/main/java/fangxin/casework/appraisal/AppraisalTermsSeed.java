package fangxin.casework.appraisal;

import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first terms of the appraisal from config/appraisal-terms.json. */
@ApplicationScoped
class AppraisalTermsSeed implements SeedData {
    /** Content of the configuration file: the two limits in working days and in days. */
    public record AppraisalDefaults(TimeLimit callBack, TimeLimit openFor, int publishedTogether) {}

    @Inject
    AppraisalTermsRepository terms;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (terms.isEmpty()) {
            terms.add(new AppraisalTerms(AppraisalTerms.FIRST, shipped(), null, clock.instant()));
        }
    }

    static AppraisalTermsInput shipped() {
        AppraisalDefaults defaults = ClasspathConfig.json("appraisal-terms.json", AppraisalDefaults.class);
        return new AppraisalTermsInput(
                AppraisalTerms.FIRST,
                defaults.callBack().value(),
                defaults.callBack().source(),
                defaults.openFor().value(),
                defaults.publishedTogether());
    }
}
