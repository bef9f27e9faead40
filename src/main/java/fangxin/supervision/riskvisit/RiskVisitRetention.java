package fangxin.supervision.riskvisit;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of reasons and results of visits because of a risk: it finds the visits closed before the cutoff whose
 * title is not in dispute, and erases these words.
 */
@ApplicationScoped
class RiskVisitRetention implements RetainedPersonalData {
    @Inject
    RiskVisitRepository visits;

    @Override
    public String kind() {
        return "RISK_VISIT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "v.id",
                        "from RiskVisit v where v.state = :closed and v.closedAt < :before",
                        Map.of("closed", RiskVisitState.CLOSED, "before", cutoff.moment())),
                "v.title");
    }

    @Override
    public void erase(String id) {
        visits.findForUpdate(id).erase();
    }
}
