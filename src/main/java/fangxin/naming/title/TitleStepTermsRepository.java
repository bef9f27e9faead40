package fangxin.naming.title;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Repository of the terms of the steps of titles; seeds from config/title-steps.json those that have no row yet. */
@ApplicationScoped
public class TitleStepTermsRepository implements SeedData {
    @PersistenceContext
    EntityManager em;

    @Override
    public int order() {
        return 27;
    }

    @Override
    public void seed() {
        shipped().stream()
                .filter(terms -> em.find(TitleStepTerms.class, terms.step().name()) == null)
                .map(TitleStepTerms::new)
                .forEach(em::persist);
    }

    TitleStepTerms of(TitleStep step) {
        TitleStepTerms terms = em.find(TitleStepTerms.class, step.name());
        if (terms == null) {
            throw new IllegalStateException("no terms of the step " + step);
        }
        return terms;
    }

    static List<TitleStepTerms.StatedTerms> shipped() {
        return List.of(ClasspathConfig.json("title-steps.json", TitleStepTerms.StatedTerms[].class));
    }
}
