package fangxin.complaint.offencereport;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the content of reports of offences and of the words in their journals: it finds closed reports whose
 * last step is before the cutoff, and erases content and words.
 */
@ApplicationScoped
class OffenceReportRetention implements RetainedPersonalData {
    @Inject
    OffenceReportRepository reports;

    @Override
    public String kind() {
        return "OFFENCE_REPORT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "r.number",
                "from OffenceReport r where r.state in :ended and r.since < :before",
                Map.of("ended", OffenceReportState.closed(), "before", cutoff.moment()));
    }

    @Override
    public void erase(String number) {
        reports.findForUpdate(number).erase(ERASED);
    }
}
