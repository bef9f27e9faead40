package fangxin.commitment.compensation;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Domain service that answers who is the second officer for a payment, a statement or the revision of a scheme, and
 * which steps of a payment a person can take: the second officer confirms, refuses and writes off, the officers of the
 * office record recoveries.
 */
@ApplicationScoped
class CompensationSecondOfficers {
    private static final Set<CompensationStep> RECOVERIES =
            EnumSet.of(CompensationStep.RECOVER_PART, CompensationStep.RECOVER_ALL);

    /** Steps that follow from the revocation of a statement. */
    private static final Set<CompensationStep> REOPENINGS =
            EnumSet.of(CompensationStep.REOPEN, CompensationStep.REOPEN_PART);

    @Inject
    SecondOfficerPolicy policy;

    @Inject
    BusinessClock businessClock;

    SecondOfficer of(CompensationPayment payment) {
        return policy.of(
                payment.actor().account(),
                payment.scheme().owner(),
                payment.title().holder().merchant(),
                businessClock.now().today());
    }

    /** Returns the second officer who revises a scheme, or revokes a statement. */
    SecondOfficer of(CompensationScheme scheme, String first) {
        return policy.of(first, scheme.owner(), null, businessClock.now().today());
    }

    /** @param acting whether the person acts for the office of the scheme */
    List<CompensationStep> openSteps(CompensationPayment payment, Actor actor, boolean acting) {
        boolean second = of(payment).mayBe(actor);
        return CompensationStep.openIn(payment.state()).stream()
                .filter(step -> !REOPENINGS.contains(step))
                .filter(step -> RECOVERIES.contains(step) ? acting : second)
                .toList();
    }
}
