package fangxin.naming.title;

import fangxin.common.NotFound;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the terms of the steps of titles; seeds from config/title-steps.json those that have no row
 * yet, and keeps the former issues of those that officers change.
 */
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
        return find(step).orElseThrow(() -> new IllegalStateException("no terms of the step " + step));
    }

    /** Returns the terms of a step; empty for the conferral, which has none. */
    Optional<TitleStepTerms> find(TitleStep step) {
        return Optional.ofNullable(em.find(TitleStepTerms.class, step.name()));
    }

    /** Finds the terms and locks them until the transaction ends: a second officer waits and reads the saved state. */
    TitleStepTerms findForUpdate(TitleStep step) {
        return Optional.ofNullable(em.find(TitleStepTerms.class, step.name(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(step.name()));
    }

    void add(FormerTitleStepTerms former) {
        em.persist(former);
    }

    /** Returns the former issues of the terms of a step, the newest first. */
    List<FormerTitleStepTerms> former(TitleStep step) {
        return em.createQuery(
                        "select f from FormerTitleStepTerms f where f.step = :step order by f.issue desc",
                        FormerTitleStepTerms.class)
                .setParameter("step", step.name())
                .getResultList();
    }

    static List<TitleStepTerms.StatedTerms> shipped() {
        return List.of(ClasspathConfig.json("title-steps.json", TitleStepTerms.StatedTerms[].class));
    }
}
