package fangxin.procedure.application;

import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of application forms: where none is published, it publishes those of the subject types, with their pledges,
 * from config/forms.
 */
@ApplicationScoped
class ApplicationSeed implements SeedData {
    private static final int FIRST_ISSUE = 2026;

    @Inject
    PublishedForms forms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    private void publish(String form) {
        forms.publish(
                ClasspathConfig.<FormDefinition>json("forms/%s.json".formatted(form), FormDefinition.class),
                clock.instant());
        forms.publish(
                form,
                ClasspathConfig.<PledgeText>json(
                        "forms/pledge/%s/%d.json".formatted(form, FIRST_ISSUE), PledgeText.class),
                clock.instant());
    }

    @Override
    public void seed() {
        if (forms.isEmpty()) {
            subjectTypes.all().stream().map(SubjectType::form).distinct().forEach(this::publish);
        }
    }
}
