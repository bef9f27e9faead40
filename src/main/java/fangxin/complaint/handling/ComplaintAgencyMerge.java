package fangxin.complaint.handling;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Handler of a merge of agencies: their complaints and consultations pass to the new agency. */
@ApplicationScoped
class ComplaintAgencyMerge implements AgencyMergeHandler {
    @Inject
    ComplaintCaseRepository complaints;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.COMPLAINTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("complaint_case office");
    }

    @Override
    public long count(String from) {
        return complaints.countOfOffice(from);
    }

    @Override
    public void carryOut(String from, String into) {
        complaints.transfer(from, into);
    }
}
