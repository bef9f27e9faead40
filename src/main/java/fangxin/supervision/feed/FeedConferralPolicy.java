package fangxin.supervision.feed;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Policy on what stops the conferral of a title, by naming or by a commitment (授予称号前数据核查): a record against the
 * subject in a feed that answers a condition or veto, or one that is 未核, as {@link FeedAnswer#to} answers the
 * eligibility check. An officer clears either by a determination.
 */
@ApplicationScoped
public class FeedConferralPolicy {
    @Inject
    FeedChecks checks;

    @Inject
    EligibilityRules rules;

    List<Violation> obstacles(Collection<Candidacy> candidacies, BusinessMoment now) {
        return checks.of(candidacies, now).entrySet().stream()
                .flatMap(answered -> answered.getValue().stream()
                        .filter(this::isOpen)
                        .map(answer -> obstacle(answered.getKey().reference(), answer)))
                .toList();
    }

    /**
     * Returns the obstacles to a title by a commitment; the field of each names its kind, the first argument the kind's
     * name.
     */
    public List<Violation> obstacles(CheckedCommitment commitment, BusinessMoment now) {
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

    private static Violation obstacle(String field, FeedAnswer answer) {
        return new Violation(
                field,
                answer.answer() == SourceAnswer.YES ? "feed.obstacle.record" : "feed.obstacle.unknown",
                List.of(answer.kind().name()));
    }
}
