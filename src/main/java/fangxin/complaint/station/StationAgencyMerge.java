package fangxin.complaint.station;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the stations and ODR firms of the former office, and transfers them and
 * the imports of registers to the remaining one; their journals stay as they are.
 */
@ApplicationScoped
class StationAgencyMerge implements AgencyMergeHandler {
    @Inject
    StationRepository stations;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.SERVICE_STATIONS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("station owner", "station_import office");
    }

    @Override
    public long count(String from) {
        return stations.countOfOwner(from);
    }

    @Override
    public void carryOut(String from, String into) {
        stations.transfer(from, into);
        stations.transferImports(from, into);
    }
}
