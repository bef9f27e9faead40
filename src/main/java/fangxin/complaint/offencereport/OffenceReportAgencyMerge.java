package fangxin.complaint.offencereport;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the reports of offences of the former office and transfers them to the
 * drafters of the new one.
 */
@ApplicationScoped
class OffenceReportAgencyMerge implements AgencyMergeHandler {
    @Inject
    OffenceReportRepository reports;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.OFFENCE_REPORTS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("offence_report office");
    }

    @Override
    public long count(String from) {
        return reports.countOfOffice(from);
    }

    @Override
    public void carryOut(String from, String into) {
        reports.transfer(from, into);
    }
}
