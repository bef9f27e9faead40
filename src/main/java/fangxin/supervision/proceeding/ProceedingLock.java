package fangxin.supervision.proceeding;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Domain service that finds a proceeding for an officer who acts on it: checks the permission, locks title and
 * proceeding, and records what time or the signing chain has done since.
 */
@ApplicationScoped
class ProceedingLock {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    SupervisionPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    SystemActor systemActor;

    @Inject
    CurrentUser currentUser;

    /** Locks the title before the proceeding, in the order in which a signature locks them. */
    SupervisionProceeding findForUpdate(String number, Role... roles) {
        Title title = titles.byNumber(proceedings.titleOf(number));
        SupervisionAccess.requireActing(currentUser.actor(), title, roles);
        titles.lock(title.number());
        return proceedings.findForUpdate(number);
    }

    /** Records that a period is over, or that the document was dropped. */
    void bringUpToDate(SupervisionProceeding proceeding, ActionStamp by) {
        ActionStamp system = new ActionStamp(systemActor.actorOn(by.moment().today()), by.moment());
        if (proceeding.isDecisionNoticeOver(by.moment())) {
            proceeding.countDecisionAsDelivered(terms(proceeding), system);
        }
        if (proceeding.isPublicDeliveryOver(by.moment())) {
            proceeding.countAsDelivered(terms(proceeding), system);
        }
        if (proceeding.isPeriodOver(by.moment())) {
            proceeding.endPeriod(terms(proceeding), system);
        } else if (presenter.isDropped(proceeding)) {
            proceeding.resume(terms(proceeding), by);
        }
    }

    /** Returns the terms under which a proceeding was opened. */
    SupervisionTriggerList terms(SupervisionProceeding proceeding) {
        return triggers.byIssue(proceeding.triggerIssue());
    }
}
