package fangxin.complaint.callback;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.util.Collection;
import java.util.List;

/**
 * Value of the offices and units whose call-backs and appraised cases a person reads (可查阅范围), all for the city's office
 * and its auditors; it decides whether a case is among them, and for which office or unit a person acts.
 */
public record AppraisedScope(boolean all, List<String> offices, List<String> units) {
    public static AppraisedScope of(Actor actor, AgencyRepository agencies) {
        List<String> offices = OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
        return new AppraisedScope(
                actor.auditsAll() || offices.stream().anyMatch(agencies::isCityOffice),
                offices,
                actor.placesAs(Role.STATION).toList());
    }

    public boolean isEmpty() {
        return !all && offices.isEmpty() && units.isEmpty();
    }

    public boolean includes(String office, String unit) {
        return all || offices.contains(office) || (unit != null && units.contains(unit));
    }

    /** Returns whether the person acts for the office or the unit of a case. */
    public static boolean mayActFor(Actor actor, String office, String unit) {
        return actor.holds(Role.COUNTY_OFFICE, office) || (unit != null && actor.holds(Role.STATION, unit));
    }

    /** Returns the values for a condition "in", which must not be empty. */
    public static Collection<String> orNobody(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }
}
