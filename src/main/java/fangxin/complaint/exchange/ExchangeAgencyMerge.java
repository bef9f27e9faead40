package fangxin.complaint.exchange;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the open differences of the former agency to the new one;
 * imports keep the old code.
 */
@ApplicationScoped
class ExchangeAgencyMerge implements AgencyMergeHandler {
    @Inject
    ExchangeRepository exchange;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.COMPLAINT_IMPORTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public long count(String from) {
        return exchange.countOfOffice(from);
    }

    @Override
    public void carryOut(String from, String into) {
        exchange.transfer(from, into);
    }
}
