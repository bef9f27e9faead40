package fangxin.organization.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the subordinate agencies of the one that ends, and moves them below the
 * agency that takes over.
 */
@ApplicationScoped
class SubordinateAgencyMerge implements AgencyMergeHandler {
    @Inject
    AgencyRepository agencies;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.BODIES;
    }

    @Override
    public Set<String> columns() {
        return Set.of("agency parent");
    }

    @Override
    public long count(String from) {
        return agencies.under(from).size();
    }

    @Override
    public void carryOut(String from, String into) {
        agencies.under(from).forEach(below -> below.moveUnder(into));
    }
}
