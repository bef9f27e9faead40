package fangxin.complaint.unitcode;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of scans (networks with their regions, number of visitors for an alert): adds
 * an issue, and finds one by its number, or the newest, if wanted under a lock.
 */
@ApplicationScoped
class NetworkPlacesRepository extends TermsIssueRepository<NetworkPlacesIssue, NetworkPlaces> {
    public NetworkPlacesRepository() {
        super(NetworkPlacesIssue.class);
    }

    @Override
    public NetworkPlaces terms(NetworkPlacesIssue issue) {
        return issue.terms();
    }

    @Override
    public NetworkPlacesIssue issue(int number, NetworkPlaces terms, Actor actor, Instant now) {
        return new NetworkPlacesIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("unitcode.places.city", "unitcode.places.changed");
    }
}
