package fangxin.application;

import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The application form and the pledge from config/forms. */
@ApplicationScoped
public class ApplicationSeed implements Seed {
    @Inject
    Forms forms;
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void sow() {
        if (forms.none()) {
            forms.publish(ConfigFiles.<FormDefinition>json("forms/shop.json", FormDefinition.class), clock.instant());
            forms.publish(ConfigFiles.<PledgeText>json("forms/pledge/2026.json", PledgeText.class), clock.instant());
        }
    }
}
