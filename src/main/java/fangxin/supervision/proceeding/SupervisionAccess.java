package fangxin.supervision.proceeding;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.util.Arrays;

/**
 * Access rule of proceedings of supervision and of visits: the office that keeps the title acts, the county office on
 * county titles and the city office on city titles; its staff and auditors read; the holder reads its own once it was
 * asked. Other persons, and those recused from the holder, do not find them.
 */
public final class SupervisionAccess {
    private SupervisionAccess() {}

    /** Requires an officer in one of these roles at the office that keeps the title. */
    public static void requireActing(Actor actor, Title title, Role... roles) {
        if (!mayAct(actor, title, roles)) {
            throw new NotFound(title.number());
        }
    }

    /** Returns whether an officer in one of these roles acts on a title. */
    public static boolean mayAct(Actor actor, Title title, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> actor.holds(role, title.owner())) && !isRecused(actor, title);
    }

    /** Requires a reader of the records of the office that keeps the title. */
    public static void requireReading(Actor actor, Title title, AgencyRepository agencies) {
        if (!mayRead(actor, title, agencies)) {
            throw new NotFound(title.number());
        }
    }

    /** Returns whether a person reads the proceedings of a title. */
    public static boolean mayRead(Actor actor, Title title, AgencyRepository agencies) {
        return OfficeOwnership.offices(actor, agencies).contains(title.owner()) && !isRecused(actor, title);
    }

    /** Returns whether a person may open the files of a proceeding. */
    static boolean mayRead(Actor actor, SupervisionProceeding proceeding) {
        Title title = proceeding.title();
        return isHolder(actor, proceeding)
                || (!isRecused(actor, title)
                        && (actor.holds(RoleGroup.OFFICE_STAFF, title.owner()) || actor.audits(title.owner())));
    }

    /** Returns whether a person represents the holder, which was asked for its statement. */
    static boolean isHolder(Actor actor, SupervisionProceeding proceeding) {
        return proceeding.isAsked() && proceeding.title().isHeldBy(actor);
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
