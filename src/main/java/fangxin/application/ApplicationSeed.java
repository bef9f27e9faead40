package fangxin.application;

import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The application form of each kind of subject and its pledge, from config/forms. */
@ApplicationScoped
public class ApplicationSeed implements Seed {
    private static final int FIRST_ISSUE = 2026;

    @Inject
    Forms forms;
    @Inject
    Kinds kinds;
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    private void publish(String form) {
        forms.publish(ConfigFiles.<FormDefinition>json("forms/%s.json".formatted(form), FormDefinition.class),
                clock.instant());
        forms.publish(form, ConfigFiles.<PledgeText>json("forms/pledge/%s/%d.json".formatted(form, FIRST_ISSUE),
                PledgeText.class), clock.instant());
    }

    @Override
    public void sow() {
        if (forms.none()) {
            kinds.all().stream().map(Kind::form).distinct().forEach(this::publish);
        }
    }
}
