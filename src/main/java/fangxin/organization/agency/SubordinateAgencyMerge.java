package fangxin.organization.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Merge handler that moves subordinate agencies below the agency that takes over. */
@ApplicationScoped
public class SubordinateAgencyMerge implements AgencyMergeHandler {
    @Inject
    AgencyRepository organs;

    @Override
    public TransferredItemType kind() {
        return TransferredItemType.BODIES;
    }

    @Override
    public long count(String from) {
        return organs.under(from).size();
    }

    @Override
    public void carryOut(String from, String into) {
        organs.under(from).forEach(below -> below.moveUnder(into));
    }
}
