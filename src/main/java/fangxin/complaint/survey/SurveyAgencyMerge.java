package fangxin.complaint.survey;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the satisfaction surveys of the former office and transfers them to the
 * remaining one; the names of their subjects stay as they are.
 */
@ApplicationScoped
class SurveyAgencyMerge implements AgencyMergeHandler {
    @Inject
    SurveyRepository surveys;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.SURVEYS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("survey owner");
    }

    @Override
    public long count(String from) {
        return surveys.countOfOwner(from);
    }

    @Override
    public void carryOut(String from, String into) {
        surveys.transfer(from, into);
    }
}
