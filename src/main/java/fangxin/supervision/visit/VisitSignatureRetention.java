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
 * Retention of the names and drawn signatures of shop and consumer representative on the score sheets of re-checks: it
 * finds the visits that ended before the cutoff and whose title is not in dispute, and erases them. Those of the
 * officers remain.
 */
@ApplicationScoped
class VisitSignatureRetention implements RetainedPersonalData {
    @Inject
    VisitRepository visits;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "VISIT_SIGNATURE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "v.number",
                        "from TitleVisit v where v.sheet is not null and v.state not in :running and v.since < :before",
                        Map.of("running", VisitState.running(), "before", cutoff.moment())),
                "v.title");
    }

    @Override
    public void erase(String number) {
        visits.signatureImages(number).forEach(image -> files.remove(files.byId(image)));
        visits.eraseSignatures(number);
    }
}
