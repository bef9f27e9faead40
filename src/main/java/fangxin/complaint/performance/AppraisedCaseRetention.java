package fangxin.complaint.performance;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the names of officers in appraised cases and of the reasons of appeals: it finds the cases of appraisals
 * made before the cutoff, and erases these names and reasons.
 */
@ApplicationScoped
class AppraisedCaseRetention implements RetainedPersonalData {
    @Inject
    ComplaintAppraisalRepository appraisals;

    @Override
    public String kind() {
        return "APPRAISED_CASE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "c.id",
                "from AppraisedCase c where (c.officer is not null or exists (select f.id from FigureAppeal f"
                        + " where f.appraisedMonth = c.appraisedMonth and f.complaint = c.complaint and f.reason is not null))"
                        + " and exists (select a.month from ComplaintAppraisal a"
                        + " where a.month = c.appraisedMonth and a.madeAt < :before)",
                Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String id) {
        appraisals.caseOf(id).ifPresent(appraised -> {
            appraised.erase();
            appraisals.appealsOf(appraised).forEach(FigureAppeal::erase);
        });
    }
}
