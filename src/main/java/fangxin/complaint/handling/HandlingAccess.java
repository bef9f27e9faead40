package fangxin.complaint.handling;

import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Access rule of complaints: officers of the competent office and unit act, those of the receiving office distribute,
 * those of the office above decide disputes on competence; staff and auditors of these offices and of the city's read.
 * Other persons, and those recused from the trader's merchant, do not find it.
 */
final class HandlingAccess {
    private HandlingAccess() {}

    static CaseScope scope(Actor actor, AgencyRepository agencies) {
        List<String> offices = OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
        return new CaseScope(
                actor.auditsAll() || offices.stream().anyMatch(agencies::isCityOffice),
                offices,
                actor.placesAs(Role.STATION).toList());
    }

    static ComplaintCase requireReading(ComplaintCase complaint, Actor actor, AgencyRepository agencies) {
        if (!mayRead(complaint, actor, agencies)) {
            throw new NotFound(complaint.number());
        }
        return complaint;
    }

    static boolean mayRead(ComplaintCase complaint, Actor actor, AgencyRepository agencies) {
        return scope(actor, agencies).includes(complaint) && !isRecused(complaint, actor);
    }

    /** Returns the parties as which a person acts on a case. */
    static Set<HandlingParty> parties(ComplaintCase complaint, Actor actor, AgencyRepository agencies) {
        Set<HandlingParty> parties = EnumSet.noneOf(HandlingParty.class);
        CasePlacement at = complaint.placement();
        if (isRecused(complaint, actor)) {
            return parties;
        }
        if (actor.holds(Role.COUNTY_OFFICE, at.office())
                || (at.unit() != null && actor.holds(Role.STATION, at.unit()))) {
            parties.add(HandlingParty.UNIT);
        }
        if (actor.holds(Role.COUNTY_OFFICE, at.receivedBy())) {
            parties.add(HandlingParty.RECEIVING_OFFICE);
        }
        if (superior(at.office(), actor, agencies).isPresent()) {
            parties.add(HandlingParty.SUPERIOR);
        }
        return parties;
    }

    /**
     * Returns the office above a competent one for which a person acts; the office of the city, which has none above it
     * here, is its own.
     */
    static Optional<String> superior(String office, Actor actor, AgencyRepository agencies) {
        return actor.placesAs(Role.COUNTY_OFFICE)
                .filter(place -> agencies.isCityOffice(office)
                        ? place.equals(office)
                        : !place.equals(office) && agencies.isWithin(office, place))
                .findFirst();
    }

    private static boolean isRecused(ComplaintCase complaint, Actor actor) {
        return complaint.trader().merchant() != null
                && actor.isRecusedFrom(complaint.trader().merchant());
    }
}
