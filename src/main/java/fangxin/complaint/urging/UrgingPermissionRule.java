package fangxin.complaint.urging;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.util.List;
import java.util.Optional;

/**
 * Rule on who urges whom (催办权限): an office urges the agencies below it, the city's office those of all offices, and
 * none urges itself.
 *
 * @param ofCity  whether the person acts for the office of the city
 * @param offices codes of the offices for which the person acts
 */
record UrgingPermissionRule(boolean ofCity, List<String> offices) {
    static UrgingPermissionRule of(Actor actor, AgencyRepository agencies) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return new UrgingPermissionRule(offices.stream().anyMatch(agencies::isCityOffice), offices);
    }

    boolean isEmpty() {
        return offices.isEmpty();
    }

    /** Returns the office of the person that is above an agency; the nearest one where several are. */
    Optional<String> senderTo(String agency, AgencyRepository agencies) {
        return offices.stream()
                .filter(office -> !office.equals(agency) && agencies.isWithin(agency, office))
                .min((one, other) -> Boolean.compare(agencies.isCityOffice(one), agencies.isCityOffice(other)));
    }
}
