package fangxin.document.template;

import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Seed of the programme's own templates, from config/forms/papers. */
@ApplicationScoped
public class TemplateSeed implements SeedData {
    private static final Actor SHIPPED = new Actor("system", "config/forms/papers", List.of());

    @Inject
    TemplateRepository templates;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void seed() {
        Instant now = clock.instant();
        for (DocumentType kind : DocumentType.values()) {
            if (templates.of(kind, null).isEmpty()) {
                templates
                        .add(
                                kind,
                                null,
                                kind.slug() + ".docx",
                                ClasspathConfig.bytes("forms/papers/" + kind.slug() + ".docx"),
                                SHIPPED,
                                now)
                        .putInForce(now);
            }
        }
    }
}
