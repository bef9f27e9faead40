package fangxin.supervision.selfreport;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of remarks and pictures of self-reports: it finds the reports submitted or, as drafts, last changed before
 * the cutoff, whose title is not in dispute, erases the remarks, and removes the pictures. A report whose answers an
 * officer has not checked yet is kept one period longer.
 */
@ApplicationScoped
class SelfReportRetention implements RetainedPersonalData {
    @Inject
    SelfReportRepository reports;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "SELF_REPORT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "r.id",
                        "from SelfReport r where (r.state <> :unchecked or r.submittedAt < :earlier)"
                                + " and r.savedAt < :before and (r.submittedAt is null or r.submittedAt < :before)",
                        Map.of(
                                "unchecked",
                                SelfReportState.ATTENTION,
                                "before",
                                cutoff.moment(),
                                "earlier",
                                cutoff.onePeriodBefore().moment())),
                "r.title");
    }

    @Override
    public void erase(String id) {
        reports.findForUpdate(id).eraseRemarks();
        files.of(id, SelfReportFileAccess.PLAQUE).forEach(files::remove);
    }
}
