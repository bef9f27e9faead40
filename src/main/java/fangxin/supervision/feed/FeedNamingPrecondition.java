package fangxin.supervision.feed;

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
 * Precondition of naming: no feed that answers a condition or veto has a record against the subject, and none is 未核, as
 * {@link FeedAnswer#to} answers the eligibility check. An officer clears either by a determination.
 */
@ApplicationScoped
class FeedNamingPrecondition implements NamingPrecondition {
    @Inject
    FeedChecks checks;

    @Inject
    EligibilityRules rules;

    @Override
    public List<Violation> to(Collection<Candidacy> candidacies, BusinessMoment now) {
        return checks.of(candidacies, now).entrySet().stream()
                .flatMap(answered -> answered.getValue().stream()
                        .filter(this::isOpen)
                        .map(answer -> obstacle(answered.getKey(), answer)))
                .toList();
    }

    private boolean isOpen(FeedAnswer answer) {
        return answer.answer() != SourceAnswer.NO
                || rules.all().stream()
                        .filter(rule -> answer.kind().answers(rule.code()))
                        .anyMatch(rule -> answer.to(rule.mayNotApply()) != SourceAnswer.NO);
    }

    static Violation obstacle(Candidacy candidacy, FeedAnswer answer) {
        return new Violation(
                candidacy.reference(),
                answer.answer() == SourceAnswer.YES ? "feed.obstacle.record" : "feed.obstacle.unknown",
                List.of(answer.kind().name()));
    }
}
