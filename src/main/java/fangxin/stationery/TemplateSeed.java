package fangxin.stationery;

import fangxin.identity.Actor;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The programme's own templates, from config/forms/papers. */
@ApplicationScoped
public class TemplateSeed implements Seed {
    private static final Actor SHIPPED = new Actor("system", "config/forms/papers", List.of());

    @Inject
    Templates templates;
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void sow() {
        Instant now = clock.instant();
        for (PaperKind kind : PaperKind.values()) {
            if (templates.of(kind, null).isEmpty()) {
                templates.add(kind, null, kind.slug() + ".docx", ConfigFiles.bytes("forms/papers/" + kind.slug()
                        + ".docx"), SHIPPED, now).putInForce(now);
            }
        }
    }
}
