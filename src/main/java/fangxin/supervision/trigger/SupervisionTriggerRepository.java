package fangxin.supervision.trigger;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of supervision: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
public class SupervisionTriggerRepository
        extends TermsIssueRepository<SupervisionTriggerList, SupervisionTriggerCatalogue> {
    public SupervisionTriggerRepository() {
        super(SupervisionTriggerList.class);
    }

    @Override
    public SupervisionTriggerCatalogue terms(SupervisionTriggerList issue) {
        return issue.catalogue();
    }

    @Override
    public SupervisionTriggerList issue(int number, SupervisionTriggerCatalogue terms, Actor actor, Instant now) {
        return new SupervisionTriggerList(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("supervision.trigger.city", "supervision.trigger.changed");
    }
}
