package fangxin.organization.law;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Repository of the issues of the law library: adds an issue, and finds one by its number, or the newest. */
@ApplicationScoped
class LawLibraryRepository extends TermsIssueRepository<LawLibraryIssue, LawLibrary> {
    public LawLibraryRepository() {
        super(LawLibraryIssue.class);
    }

    @Override
    public LawLibrary terms(LawLibraryIssue issue) {
        return issue.terms();
    }

    @Override
    public LawLibraryIssue issue(int number, LawLibrary terms, Actor actor, Instant now) {
        return new LawLibraryIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("law.city", "law.changed");
    }
}
