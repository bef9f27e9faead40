package fangxin.complaint.consumermessage;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of messages from config/consumer-message-terms.json. */
@ApplicationScoped
class ConsumerMessageTermsSeed implements SeedData {
    @Inject
    ConsumerMessageTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(
                    new ConsumerMessageTermsIssue(ConsumerMessageTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ConsumerMessageTerms shipped() {
        return ClasspathConfig.json("consumer-message-terms.json", ConsumerMessageTerms.class);
    }
}
