package fangxin.complaint.association;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the consumer's contact in cases of associations: it finds the cases that ended before the cutoff, and
 * erases their contacts.
 */
@ApplicationScoped
class AssociationCaseContactRetention implements RetainedPersonalData {
    @Inject
    AssociationCaseRepository cases;

    @Override
    public String kind() {
        return "ASSOCIATION_CASE_CONTACT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "c.number",
                "from AssociationCase c where c.endedOn is not null and c.endedOn < :before",
                Map.of("before", cutoff.day()));
    }

    @Override
    public void erase(String number) {
        cases.findForUpdate(number).eraseContact();
    }
}
