package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.holderterms.HolderTermsIssue;
import fangxin.supervision.holderterms.HolderTermsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Domain service that finds the application for the renewal of a locked title that can be written now, and begins it
 * where there is none.
 */
@ApplicationScoped
class RenewalOpening {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    HolderTermsRepository terms;

    @Inject
    SequenceCounters counters;

    /** Returns whether a holder can begin an application for a title. */
    boolean canBegin(Title title, HolderTermsIssue inForce, BusinessMoment now) {
        return RenewalWindow.isOpen(title, inForce.terms().renewal(), now.today())
                && !RenewalTransitionRule.isRefused(title, renewals.ofTitle(title.number()));
    }

    /**
     * Returns the application that can be written now, begun where there is none. An application outside the window is
     * refused, corrections are not: they have a limit of their own.
     */
    Renewal writable(Title title, ActionStamp by) {
        BusinessMoment now = by.moment();
        HolderTermsIssue inForce = terms.current();
        Optional<Renewal> open = renewals.openOf(title.number());
        if (open.isEmpty() || open.get().state() == RenewalState.DRAFT) {
            RenewalWindow.require(title, inForce.terms().renewal(), now);
        }
        Renewal renewal =
                open.map(known -> renewals.findForUpdate(known.number())).orElseGet(() -> begin(title, inForce, by));
        renewal.requireWritable();
        if (renewal.isCorrectionOver(now)) {
            throw RuleViolation.conflict("renewal.correction.over", renewal.dueOn());
        }
        return renewal;
    }

    private Renewal begin(Title title, HolderTermsIssue inForce, ActionStamp by) {
        if (!canBegin(title, inForce, by.moment())) {
            throw RuleViolation.conflict("renewal.refused", title.place().signName());
        }
        int year = by.moment().today().getYear();
        Renewal begun = new Renewal(
                Renewal.numberOf(year, counters.next("renewal/" + year)),
                title,
                RenewalTransitionRule.termEnd(title, renewals.ofTitle(title.number())),
                inForce.issue(),
                presenter.prefilled(title),
                by);
        renewals.add(begun);
        return begun;
    }

    /** Returns the renewal of a title that was submitted and that the office has not handled. */
    Optional<Renewal> submitted(Title title) {
        return renewals.openOf(title.number()).filter(renewal -> renewal.state() == RenewalState.SUBMITTED);
    }
}
