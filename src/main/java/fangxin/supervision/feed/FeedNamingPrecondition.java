package fangxin.supervision.feed;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.signing.NamingPrecondition;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Precondition of naming: no feed has anything against the subject, as {@link FeedConferralPolicy} decides. */
@ApplicationScoped
class FeedNamingPrecondition implements NamingPrecondition {
    @Inject
    FeedConferralPolicy policy;

    @Override
    public List<Violation> obstaclesTo(Collection<Candidacy> candidacies, BusinessMoment now) {
        return policy.obstacles(candidacies, now);
    }
}
