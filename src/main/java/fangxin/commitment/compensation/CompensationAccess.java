package fangxin.commitment.compensation;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access rule of advance compensation: officers of the office that keeps a scheme act; its staff, the staff of the
 * office above and auditors read. Others, and for a payment those recused from the shop, do not find it.
 */
@ApplicationScoped
class CompensationAccess {
    @Inject
    AgencyRepository agencies;

    /**
     * Returns the offices whose schemes a person reads: the person's own, those the person audits, and the offices
     * below.
     */
    List<String> offices(Actor actor) {
        List<String> own = OfficeOwnership.offices(actor, agencies);
        return Stream.concat(
                        own.stream(),
                        own.stream()
                                .flatMap(office -> agencies.under(office).stream())
                                .filter(Agency::isOffice)
                                .map(Agency::code))
                .distinct()
                .toList();
    }

    boolean mayAct(Actor actor, CompensationScheme scheme) {
        return actor.holds(Role.COUNTY_OFFICE, scheme.owner());
    }

    void requireActing(Actor actor, CompensationScheme scheme) {
        if (!mayAct(actor, scheme)) {
            throw new NotFound(scheme.number());
        }
    }

    boolean mayRead(Actor actor, CompensationScheme scheme) {
        return offices(actor).contains(scheme.owner());
    }

    void requireReading(Actor actor, CompensationScheme scheme) {
        if (!mayRead(actor, scheme)) {
            throw new NotFound(scheme.number());
        }
    }

    void requireReading(Actor actor, CompensationPayment payment) {
        if (!mayRead(actor, payment)) {
            throw new NotFound(payment.number());
        }
    }

    boolean mayRead(Actor actor, CompensationPayment payment) {
        return mayRead(actor, payment.scheme()) && !isRecused(actor, payment.title());
    }

    boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
