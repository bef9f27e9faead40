package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import java.util.List;

/**
 * Rule on recommending a candidacy to the sector authority (推荐条件): the station has visited the merchant at least once,
 * and no rectification is open. The county office states its opinion. Default of the programme.
 */
final class RecommendationRule {
    private RecommendationRule() {}

    /** Refuses a recommendation before the first visit, and while a rectification is open. */
    static void check(List<Visit> visits, List<Rectification> rectifications) {
        if (visits.isEmpty()) {
            throw new RuleViolation("cultivation.recommend.visit");
        }
        long open = rectifications.stream().filter(Rectification::isOpen).count();
        if (open > 0) {
            throw new RuleViolation("cultivation.recommend.open", open);
        }
    }
}
