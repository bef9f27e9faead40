package fangxin.complaint.handling;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the personal data of complaints and consultations (content, trader, mediator, complainants, words, filed
 * papers): it finds closed or merged cases whose last step is before the cutoff, and erases these data.
 */
@ApplicationScoped
class ComplaintRetention implements RetainedPersonalData {
    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "COMPLAINT_CASE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "c.number",
                "from ComplaintCase c where (c.state in :ended or c.mergedInto is not null) and c.since < :before",
                Map.of("ended", HandlingState.closed(), "before", cutoff.moment()));
    }

    @Override
    public void erase(String number) {
        complaints.findForUpdate(number).erase(ERASED);
        complaints.complainants(number).forEach(each -> each.erase(ERASED));
        files.of(number, SettlementPaperAccess.PURPOSE).forEach(files::remove);
    }
}
