package fangxin.supervision.particulars;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of remarks and evidence of reported changes of particulars: it finds the reports decided or withdrawn
 * before the cutoff whose title is not in dispute, erases the remarks, and removes the evidence.
 */
@ApplicationScoped
class ParticularsRetention implements RetainedPersonalData {
    @Inject
    ParticularsRepository reports;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "PARTICULARS_EVIDENCE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "r.number",
                        "from ParticularsReport r where r.state <> :open"
                                + " and coalesce(r.decidedAt, r.reportedAt) < :before",
                        Map.of("open", ParticularsState.REPORTED, "before", cutoff.moment())),
                "r.title");
    }

    @Override
    public void erase(String number) {
        reports.findForUpdate(number).eraseRemark();
        files.of(number, ParticularsFileAccess.EVIDENCE).forEach(files::remove);
    }
}
