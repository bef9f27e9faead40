package fangxin.supervision.visit;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the names of volunteers and shoppers who made experience visits: it finds the visits that ended before
 * the cutoff and whose title is not in dispute, and erases the names, also in the journals. A visit ends with the
 * decision on its report or another step.
 */
@ApplicationScoped
class VolunteerRetention implements RetainedPersonalData {
    @Inject
    VisitRepository visits;

    @Override
    public String kind() {
        return "VOLUNTEER";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "v.number",
                        "from TitleVisit v where v.type = :type and v.state not in :running and v.since < :before",
                        Map.of(
                                "type",
                                VisitType.EXPERIENCE,
                                "running",
                                VisitState.running(),
                                "before",
                                cutoff.moment())),
                "v.title");
    }

    @Override
    public void erase(String number) {
        visits.findForUpdate(number).eraseVisitors();
    }
}
