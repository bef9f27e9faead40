package fangxin.supervision.visit;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of findings, purchases, pictures and recordings of visits: it finds the visits that ended before the cutoff
 * and whose title is not in dispute, and erases these data. A visit ends with a step such as its record or the decision
 * on a report.
 */
@ApplicationScoped
class VisitRecordRetention implements RetainedPersonalData {
    @Inject
    VisitRepository visits;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "VISIT_RECORD";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "v.number",
                        "from TitleVisit v where v.state not in :running and v.since < :before",
                        Map.of("running", VisitState.running(), "before", cutoff.moment())),
                "v.title");
    }

    @Override
    public void erase(String number) {
        visits.findForUpdate(number).eraseRecord();
        files.of(number, VisitFileAccess.PICTURE).forEach(files::remove);
    }
}
