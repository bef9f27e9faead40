package fangxin.supervision.feed;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.signing.NamingPrecondition;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Precondition of naming: no feed that answers a condition or veto has a record against the subject, and none is 未核. An
 * officer clears either by a determination.
 */
@ApplicationScoped
class FeedNamingPrecondition implements NamingPrecondition {
    @Inject
    FeedChecks checks;

    @Override
    public List<Violation> to(Collection<Candidacy> candidacies, BusinessMoment now) {
        return checks.of(candidacies, now).entrySet().stream()
                .flatMap(answered -> answered.getValue().stream()
                        .filter(answer -> answer.answer() != SourceAnswer.NO)
                        .map(answer -> obstacle(answered.getKey(), answer)))
                .toList();
    }

    static Violation obstacle(Candidacy candidacy, FeedAnswer answer) {
        return new Violation(
                candidacy.reference(),
                answer.answer() == SourceAnswer.YES ? "feed.obstacle.record" : "feed.obstacle.unknown",
                List.of(answer.kind().name()));
    }
}
