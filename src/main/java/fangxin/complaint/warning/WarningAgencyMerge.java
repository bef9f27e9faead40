package fangxin.complaint.warning;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the consumer warnings of the former office and transfers them to the
 * remaining one; their journals stay as they are.
 */
@ApplicationScoped
class WarningAgencyMerge implements AgencyMergeHandler {
    @Inject
    WarningRepository warnings;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.CONSUMER_WARNINGS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("consumer_warning owner");
    }

    @Override
    public long count(String from) {
        return warnings.countOfOwner(from);
    }

    @Override
    public void carryOut(String from, String into) {
        warnings.transfer(from, into);
    }
}
