package fangxin.supervision.feed;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.ConferralObstacles;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.signing.NamingPrecondition;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Precondition of naming, and of a title on the track of commitment: no feed that answers a condition or veto has a
 * record against the subject, and none is 未核, as {@link FeedAnswer#to} answers the eligibility check. An officer clears
 * either by a determination.
 */
@ApplicationScoped
class FeedNamingPrecondition implements NamingPrecondition, ConferralObstacles {
    @Inject
    FeedChecks checks;

    @Inject
    EligibilityRules rules;

    @Override
    public List<Violation> to(Collection<Candidacy> candidacies, BusinessMoment now) {
        return checks.of(candidacies, now).entrySet().stream()
                .flatMap(answered -> answered.getValue().stream()
                        .filter(this::isOpen)
                        .map(answer -> obstacle(answered.getKey().reference(), answer)))
                .toList();
    }

    @Override
    public List<Violation> to(Commitment commitment, BusinessMoment now) {
        return checks.of(commitment, now).stream()
                .filter(this::isOpen)
                .map(answer -> obstacle(answer.kind().code(), answer))
                .toList();
    }

    private boolean isOpen(FeedAnswer answer) {
        return answer.answer() != SourceAnswer.NO
                || rules.all().stream()
                        .filter(rule -> answer.kind().answers(rule.code()))
                        .anyMatch(rule -> answer.to(rule.mayNotApply()) != SourceAnswer.NO);
    }

    static Violation obstacle(String field, FeedAnswer answer) {
        return new Violation(
                field,
                answer.answer() == SourceAnswer.YES ? "feed.obstacle.record" : "feed.obstacle.unknown",
                List.of(answer.kind().name()));
    }
}
