package fangxin.complaint.channel;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the channels for consumers from config/consumer-channels.json. */
@ApplicationScoped
class ConsumerChannelSeed implements SeedData {
    @Inject
    ConsumerChannelRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new ConsumerChannelIssue(ConsumerChannelIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ConsumerChannelTerms shipped() {
        return ClasspathConfig.json("consumer-channels.json", ConsumerChannelTerms.class);
    }
}
