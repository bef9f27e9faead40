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
class ScanTermsRepository extends TermsIssueRepository<ScanTermsIssue, ScanTerms> {
    public ScanTermsRepository() {
        super(ScanTermsIssue.class);
    }

    @Override
    public ScanTerms terms(ScanTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public ScanTermsIssue issue(int number, ScanTerms terms, Actor actor, Instant now) {
        return new ScanTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("unitcode.places.city", "unitcode.places.changed");
    }
}
