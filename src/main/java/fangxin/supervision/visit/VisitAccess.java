package fangxin.supervision.visit;

import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.supervision.proceeding.SupervisionAccess;

/**
 * Access rule of visits: the staff and the auditors of the office that keeps the title read them, and the members of
 * the team read and conduct their own; other persons, and those recused from the holder, do not find them.
 */
final class VisitAccess {
    private VisitAccess() {}

    /** Returns whether a person is a member of the team without a ground of recusal. */
    static boolean mayConduct(Actor actor, TitleVisit visit) {
        return visit.isVisitedBy(actor.account()) && !isRecused(actor, visit);
    }

    static boolean mayRead(Actor actor, TitleVisit visit, AgencyRepository agencies) {
        return mayConduct(actor, visit) || SupervisionAccess.mayRead(actor, visit.title(), agencies);
    }

    static void requireReading(Actor actor, TitleVisit visit, AgencyRepository agencies) {
        if (!mayRead(actor, visit, agencies)) {
            throw new NotFound(visit.number());
        }
    }

    static void requireConducting(Actor actor, TitleVisit visit) {
        if (!mayConduct(actor, visit)) {
            throw new NotFound(visit.number());
        }
    }

    private static boolean isRecused(Actor actor, TitleVisit visit) {
        return visit.title().hasRecused(actor);
    }
}
