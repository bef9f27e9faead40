package fangxin.supervision.particulars;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of changes of particulars: adds an issue, and finds one by its number, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
class ParticularsTermsRepository extends TermsIssueRepository<ParticularsTermsList, ParticularsCatalogue> {
    public ParticularsTermsRepository() {
        super(ParticularsTermsList.class);
    }

    @Override
    public ParticularsCatalogue terms(ParticularsTermsList issue) {
        return issue.catalogue();
    }

    @Override
    public ParticularsTermsList issue(int number, ParticularsCatalogue terms, Actor actor, Instant now) {
        return new ParticularsTermsList(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("supervision.particulars.city", "supervision.particulars.changed");
    }
}
