package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Domain service that alone confers, decides on, voids and expires single titles, and calls the handlers of later
 * features each time.
 */
@ApplicationScoped
public class TitleRegister {
    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<TitleChangeHandler> handlers;

    /** Adds a title that is conferred here. */
    void add(Title title) {
        em.persist(title);
        em.flush();
        handle(title);
    }

    /**
     * Carries out a signed decision, for example a suspension or revocation.
     *
     * @param plaqueDueOn last day for returning the plaque; null where the decision does not demand it back
     * @throws fangxin.common.RuleViolation if the decision cannot follow the present standing of the title
     */
    public void decide(
            Title title, TitleDecision decision, DecisionDocument document, LocalDate plaqueDueOn, ActionStamp by) {
        title.decide(decision, document, plaqueDueOn, by);
        handle(title);
    }

    /** Voids a title whose naming was taken back. */
    public void voidNaming(Title title, ActionStamp by) {
        title.voidNaming(by);
        handle(title);
    }

    /** Ends a title whose term is over. */
    void expire(Title title, ActionStamp by) {
        title.expire(by);
        handle(title);
    }

    private void handle(Title title) {
        handlers.stream().forEach(handler -> handler.changed(title));
    }
}
