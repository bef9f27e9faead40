package fangxin.document.template;

import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Seed of the programme's own templates of documents, one version of each type from config/forms/documents. */
@ApplicationScoped
class TemplateSeed implements SeedData {
    private static final Actor SHIPPED = new Actor("system", "config/forms/documents", List.of());

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void seed() {
        Instant now = clock.instant();
        for (DocumentType type : types.all()) {
            if (templates.of(type, null).isEmpty()) {
                templates
                        .add(
                                type,
                                null,
                                type.slug() + ".docx",
                                ClasspathConfig.bytes("forms/documents/" + type.slug() + ".docx"),
                                SHIPPED,
                                now)
                        .putInForce(now);
            }
        }
    }
}
