package fangxin.supervision.visit;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Handler of a merge of agencies that counts the running plans of visits that belong to the former agency or select its
 * titles; it transfers the former, under another name where the new agency has a plan of that name, and changes the
 * selection of the latter to the new agency.
 */
@ApplicationScoped
class VisitPlanAgencyMerge implements AgencyMergeHandler {
    @Inject
    VisitRepository visits;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.VISIT_PLANS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("visit_plan owner");
    }

    @Override
    public long count(String from) {
        return running(from).count();
    }

    @Override
    public void carryOut(String from, String into) {
        running(from).toList().forEach(plan -> plan.transfer(from, into, free(plan, from, into)));
    }

    private Stream<VisitPlan> running(String office) {
        return visits.plansUntil(businessClock.now().today()).stream()
                .filter(plan -> plan.owner().equals(office)
                        || office.equals(plan.selection().office()));
    }

    /**
     * Returns the name of a plan, with the name of its former office appended where the other office has such a plan.
     */
    private String free(VisitPlan plan, String from, String into) {
        if (visits.planNamed(into, plan.name()).isEmpty()) {
            return plan.name();
        }
        String former = "（" + agencies.byCode(from).name().zh() + " " + plan.number() + "）";
        return plan.name().substring(0, Math.min(plan.name().length(), VisitPlan.LONGEST_NAME - former.length()))
                + former;
    }
}
