package fangxin.rating;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * Access rule of ratings beyond what is public: the office that keeps the title acts, its staff and auditors read, and
 * the holder reads its own; other persons, and those recused from the holder, do not find them.
 */
final class RatingAccess {
    private RatingAccess() {}

    static void requireHolder(Actor actor, Title title) {
        if (!title.isHeldBy(actor)) {
            throw new NotFound(title.number());
        }
    }

    static void requireReading(Actor actor, Title title, AgencyRepository agencies) {
        if (!OfficeOwnership.offices(actor, agencies).contains(title.owner()) || isRecused(actor, title)) {
            throw new NotFound(title.number());
        }
    }

    static void requireActing(Actor actor, Title title) {
        if (!mayAct(actor, title)) {
            throw new NotFound(title.number());
        }
    }

    static boolean mayAct(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
