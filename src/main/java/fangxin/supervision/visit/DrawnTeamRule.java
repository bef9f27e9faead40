package fangxin.supervision.visit;

import fangxin.common.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule (function) that the pair of a visit of a random draw (双随机) is that of the draw: the office moves the visit to
 * another day only. Where the pair cannot come, it cancels the visit with a reason.
 */
final class DrawnTeamRule {
    private DrawnTeamRule() {}

    static void require(TitleVisit visit, List<String> visitors) {
        Set<String> drawn = visit.visitors().stream().map(Visitor::account).collect(Collectors.toSet());
        visit.plan().filter(VisitPlan::isDrawn).ifPresent(plan -> {
            if (!drawn.equals(new HashSet<>(visitors))) {
                throw RuleViolation.at("visitors", "supervision.visit.draw.team", plan.draw());
            }
        });
    }
}
