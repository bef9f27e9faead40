package fangxin.supervision.officialcheck;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers the official checks to the new agency, except rows that it
 * has itself; imports keep the old code.
 */
@ApplicationScoped
class OfficialCheckAgencyMerge implements AgencyMergeHandler {
    @Inject
    OfficialCheckRepository checks;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.OFFICIAL_CHECKS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("official_check office");
    }

    @Override
    public long count(String from) {
        return checks.countOfOffice(from);
    }

    @Override
    public void carryOut(String from, String into) {
        checks.transfer(from, into);
    }
}
