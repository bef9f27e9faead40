package fangxin.commitment.returns;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * Access rule of claims of return for offices: the office that keeps the title of the shop acts; its staff and auditors
 * read. Other persons, and those recused from the holder, do not find them.
 */
final class ReturnAccess {
    private ReturnAccess() {}

    static void requireActing(Actor actor, Title title) {
        if (!mayAct(actor, title)) {
            throw new NotFound(title.number());
        }
    }

    static boolean mayAct(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    static void requireReading(Actor actor, Title title, AgencyRepository agencies) {
        if (!mayRead(actor, title, agencies)) {
            throw new NotFound(title.number());
        }
    }

    static boolean mayRead(Actor actor, Title title, AgencyRepository agencies) {
        return OfficeOwnership.offices(actor, agencies).contains(title.owner()) && !isRecused(actor, title);
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
