package fangxin.naming.notice;

import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.round.ApplicationRound;
import java.util.List;

/**
 * Access rule (functions) for notices, objections, documents, titles and other records of an office: which offices'
 * records a person reads, and that only officers of the owning office, if not recused, act on a notice and its items.
 */
public final class OfficeOwnership {
    private OfficeOwnership() {}

    /** Requires an officer of the office that owns the round; to others its notices are not found. */
    static Actor require(Actor actor, ApplicationRound round) {
        if (!actor.holds(Role.COUNTY_OFFICE, round.owner())) {
            throw new NotFound(round.id());
        }
        return actor;
    }

    /**
     * Requires an officer of the office that owns the round of the item; a person recused from its merchant does not
     * find it.
     */
    public static Actor require(Actor actor, NoticeItem item) {
        if (!isShown(actor, item)) {
            throw new NotFound(item.notice().id());
        }
        return require(actor, item.notice().round());
    }

    public static boolean isShown(Actor actor, NoticeItem item) {
        return !actor.isRecusedFrom(item.candidacy().merchant().id());
    }

    /** Returns the offices whose notices, objections and titles a person administers or audits. */
    public static List<String> offices(Actor actor, AgencyRepository agencies) {
        return OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
    }

    /** Returns the offices whose documents and titles the officer may read, with those that were merged into them. */
    public static List<String> offices(Actor actor) {
        return OfficeScope.heldBy(actor, RoleGroup.OFFICE_STAFF::includes);
    }
}
