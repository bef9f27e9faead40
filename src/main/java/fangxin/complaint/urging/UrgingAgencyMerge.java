package fangxin.complaint.urging;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the open urging letters that the former agency sent or
 * received.
 */
@ApplicationScoped
class UrgingAgencyMerge implements AgencyMergeHandler {
    @Inject
    UrgingRepository letters;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.URGING_LETTERS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("urging_letter office", "urging_letter agency");
    }

    @Override
    public long count(String from) {
        return letters.countOpen(from);
    }

    @Override
    public void carryOut(String from, String into) {
        letters.transfer(from, into);
    }
}
