package fangxin.complaint.association;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Handler of a merge of two associations: it counts and moves open cases and unpublished comparative tests to the
 * remaining association, and leaves ended cases and public tests with the former one.
 */
@ApplicationScoped
class AssociationAgencyMerge implements AgencyMergeHandler {
    @Inject
    AssociationCaseRepository cases;

    @Inject
    ComparativeTestRepository tests;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.ASSOCIATION_WORK;
    }

    @Override
    public Set<String> columns() {
        return Set.of("association_case association", "comparative_test association");
    }

    @Override
    public long count(String from) {
        return cases.countOpen(from) + tests.countOpen(from);
    }

    @Override
    public void carryOut(String from, String into) {
        cases.transfer(from, into);
        tests.transfer(from, into);
    }
}
