package fangxin.complaint.station;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of stations: adds an issue, and finds one by its number or moment, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
class StationTermsRepository extends TermsIssueRepository<StationTermsIssue, StationTerms> {
    public StationTermsRepository() {
        super(StationTermsIssue.class);
    }

    @Override
    public StationTerms terms(StationTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public StationTermsIssue issue(int number, StationTerms terms, Actor actor, Instant now) {
        return new StationTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("station.terms.city", "station.terms.changed");
    }
}
