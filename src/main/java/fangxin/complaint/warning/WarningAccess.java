package fangxin.complaint.warning;

import fangxin.common.NotFound;
import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Access rule of consumer warnings before they are public: officers of the office draft them, the second officer
 * publishes them, staff of the office, of the office above and auditors read them, unless recused; it also lists the
 * steps open to a reader. Others do not find them.
 */
@ApplicationScoped
class WarningAccess {
    private static final Set<WarningStep> OF_SECOND = EnumSet.of(WarningStep.PUBLISH, WarningStep.SEND_BACK);
    private static final Set<WarningStep> OF_SYSTEM = EnumSet.of(WarningStep.APPEAR, WarningStep.STOP);

    @Inject
    AgencyRepository agencies;

    @Inject
    SecondOfficerPolicy policy;

    @Inject
    RecusedCaseFinder cases;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the offices whose warnings a person may read: the own ones, those that the person audits, and the offices
     * below.
     */
    List<String> offices(Actor actor) {
        return OfficeScope.withThoseBelow(OfficeOwnership.offices(actor, agencies), agencies);
    }

    void requireReading(Actor actor, ConsumerWarning warning) {
        if (!offices(actor).contains(warning.owner())) {
            throw new NotFound(warning.number());
        }
    }

    void requireActing(Actor actor, ConsumerWarning warning) {
        if (!actor.holds(Role.COUNTY_OFFICE, warning.owner())) {
            throw new NotFound(warning.number());
        }
    }

    /**
     * Returns the second officer, who has written none of the content and is not recused from the trader of the source.
     */
    SecondOfficer second(ConsumerWarning warning) {
        return policy.of(
                warning.authors(),
                warning.owner(),
                merchant(warning),
                businessClock.now().today());
    }

    /** Refuses a person who is not the second officer, or who is recused. */
    void requireSecond(Actor actor, ConsumerWarning warning) {
        second(warning).require(actor);
        if (isRecused(actor, warning)) {
            throw new NotFound(warning.number());
        }
    }

    /** Returns whether a person can check the warning as the second officer and is not recused from it. */
    boolean mayBeSecond(Actor actor, ConsumerWarning warning) {
        return second(warning).mayBe(actor) && !isRecused(actor, warning);
    }

    private boolean isRecused(Actor actor, ConsumerWarning warning) {
        String merchant = merchant(warning);
        return merchant != null && actor.isRecusedFrom(merchant);
    }

    /**
     * Returns the merchant against which the complaint is from which a typical case is drafted; null for another
     * warning.
     */
    private String merchant(ConsumerWarning warning) {
        CaseSourceInput source =
                warning.source() == null ? null : warning.source().view();
        return source == null || source.type() != CaseSourceType.COMPLAINT
                ? null
                : cases.merchants(List.of(source.id())).get(source.id());
    }

    List<WarningStep> steps(Actor reader, ConsumerWarning warning) {
        boolean acting = reader.holds(Role.COUNTY_OFFICE, warning.owner());
        return Arrays.stream(WarningStep.values())
                .filter(step -> !OF_SYSTEM.contains(step) && step.from().contains(warning.state()))
                .filter(step -> switch (step) {
                    case TAKE_BACK -> warning.publication().publisher().equals(reader.account());
                    default -> OF_SECOND.contains(step) ? mayBeSecond(reader, warning) : acting;
                })
                .toList();
    }
}
