package fangxin.supervision.selfreport;

import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * Access rule of self-reports: the holder fills in its own, an officer of the office that keeps the title enters and
 * checks them, its staff and auditors read them. Other persons, and those recused from the holder, do not find them.
 */
final class SelfReportAccess {
    private SelfReportAccess() {}

    static boolean isHolder(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    static boolean isOfficer(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    static boolean mayRead(Actor actor, Title title, AgencyRepository agencies) {
        return isHolder(actor, title)
                || (OfficeOwnership.offices(actor, agencies).contains(title.owner()) && !isRecused(actor, title));
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
