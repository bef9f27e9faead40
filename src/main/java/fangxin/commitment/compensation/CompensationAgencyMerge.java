package fangxin.commitment.compensation;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the schemes of advance compensation of the former office and transfers
 * them to the remaining one; their journals stay as they are.
 */
@ApplicationScoped
class CompensationAgencyMerge implements AgencyMergeHandler {
    @Inject
    CompensationRepository schemes;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.COMPENSATION;
    }

    @Override
    public Set<String> columns() {
        return Set.of("compensation_scheme owner");
    }

    @Override
    public long count(String from) {
        return schemes.countOfOwner(from);
    }

    @Override
    public void carryOut(String from, String into) {
        schemes.transfer(from, into);
    }
}
