package fangxin.supervision.renewal;

import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary for the renewals of an office's titles: lists, counts and reads them; returns one for correction,
 * closes its defects, accepts or refuses it, confirms that it was not corrected in time, enters a request for a review
 * of a refusal, and decides on it.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RenewalReviewService {
    private static final int MOST = 500;

    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    RenewalReviewPolicy reviews;

    @Inject
    RenewalTransitions transitions;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the renewals of the officer's offices, those that are due first. */
    public List<RenewalView> renewals() {
        return renewals(RenewalFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the renewals of the officer's offices. */
    public List<RenewalView> renewals(RenewalFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.listed(
                renewals.ofOwners(
                        OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice),
                actor,
                businessClock.now());
    }

    public long count(RenewalFilter filter) {
        Actor actor = currentUser.actor();
        return renewals.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public RenewalView renewal(String number) {
        return presenter.view(readable(number), currentUser.actor(), businessClock.now());
    }

    /** Returns the reason of the last day of the state; not found where no limit runs. */
    public DeadlineReason deadline(String number) {
        Renewal renewal = readable(number);
        return renewal.reason(presenter.termsOf(renewal), businessClock.now().calendar());
    }

    /**
     * Returns the reason of the last day on which the holder can ask for a review; not found where it cannot ask now.
     */
    public DeadlineReason reviewDeadline(String number) {
        Renewal renewal = readable(number);
        return renewal.reviewReason(presenter.termsOf(renewal), businessClock.now());
    }

    /** Returns the application for correction with all its defects, and notifies the holder. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView returnForCorrection(String number, RenewalReturnInput input) {
        Renewal renewal = findForUpdate(number, Constraints.check(input).version());
        ActionStamp by = by();
        renewal.returnForCorrection(input.defects(), presenter.termsOf(renewal), by);
        notifyHolder(
                renewal,
                "renewal.letter.returned",
                "renewal-returned/" + number + "/" + renewal.journal().size(),
                by.moment().stated(renewal.dueOn()),
                Settings.baseUrl() + "/my/renewal?title=" + renewal.title().number());
        return answered(renewal);
    }

    /** Closes one defect whose correction was checked. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView closeDefect(String number, int defect) {
        Renewal renewal = findForUpdate(number);
        renewal.closeDefect(defect, by());
        return answered(renewal);
    }

    /** Accepts the application: a drafter gathers it into an official document. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView accept(String number, RenewalVersionInput input) {
        Renewal renewal = findToDecide(number, Constraints.check(input).version());
        renewal.accept(presenter.termsOf(renewal), by());
        return answered(renewal);
    }

    /** Refuses the application with a reason; the holder learns until when it can ask for a review (复查). */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView refuse(String number, RenewalDecisionInput input) {
        Renewal renewal = findToDecide(number, Constraints.check(input).version());
        ActionStamp by = by();
        renewal.refuse(input.reason(), presenter.termsOf(renewal), by);
        notifyHolder(
                renewal,
                "renewal.letter.refused",
                "renewal-refused/" + number,
                input.reason(),
                by.moment().stated(renewal.reviewUntil()));
        return answered(renewal);
    }

    /** Enters a request for a review that the holder brings on paper; the same again changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView enterReview(String number, RenewalReviewInput input) {
        Constraints.check(input);
        Renewal renewal = findForUpdate(number);
        ActionStamp by = by();
        if (!renewal.hasAskedFor(input.plea())) {
            renewal.askReview(
                    input.plea(),
                    presenter.termsOf(renewal),
                    reviews.officeFor(renewal, by.moment().today()),
                    by);
            transitions.prolong(renewal, by);
        }
        return answered(renewal);
    }

    /** Upholds the refusal on review; an officer who took part in it is refused. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView uphold(String number, RenewalDecisionInput input) {
        Renewal renewal = findToDecide(number, Constraints.check(input).version());
        renewal.uphold(input.reason(), by());
        notifyHolder(renewal, "renewal.letter.upheld", "renewal-upheld/" + number, input.reason());
        return answered(renewal);
    }

    /** Overturns the refusal on review: a drafter takes the renewal into a document. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView overturn(String number, RenewalDecisionInput input) {
        Renewal renewal = findToDecide(number, Constraints.check(input).version());
        renewal.overturn(input.reason(), presenter.termsOf(renewal), by());
        notifyHolder(renewal, "renewal.letter.overturned", "renewal-overturned/" + number, input.reason());
        return answered(renewal);
    }

    /** Confirms that the holder has not corrected the application in time. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RenewalView lapse(String number, RenewalDecisionInput input) {
        Renewal renewal = findForUpdate(number, Constraints.check(input).version());
        renewal.lapse(input.reason(), by());
        notifyHolder(renewal, "renewal.letter.lapsed", "renewal-lapsed/" + number, input.reason());
        return answered(renewal);
    }

    private void notifyHolder(Renewal renewal, String key, String dedupe, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = renewal.title().place().signName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        mailings.toMerchant(
                String.valueOf(renewal.title().holder().merchant()),
                businessClock.now().today(),
                key,
                dedupe,
                arguments);
    }

    private RenewalView answered(Renewal renewal) {
        renewals.flush();
        return presenter.view(renewal, currentUser.actor(), businessClock.now());
    }

    private ActionStamp by() {
        BusinessMoment now = businessClock.now();
        return new ActionStamp(currentUser.actor(), now);
    }

    private Renewal readable(String number) {
        Renewal renewal = renewals.byNumber(number);
        RenewalAccess.requireReading(
                currentUser.actor(), renewal, agencies, businessClock.now().today());
        return renewal;
    }

    private Renewal findForUpdate(String number, long shown) {
        Renewal renewal = findForUpdate(number);
        renewal.requireVersion(shown);
        return renewal;
    }

    private Renewal findForUpdate(String number) {
        Title title = titles.byNumber(renewals.titleOf(number));
        RenewalAccess.requireActing(currentUser.actor(), title, Role.COUNTY_OFFICE);
        return locked(title, number);
    }

    /** Locks a renewal for officers of the office that decides or reviews the refusal, which may be the one above. */
    private Renewal findToDecide(String number, long shown) {
        Renewal renewal = locked(titles.byNumber(renewals.titleOf(number)), number);
        RenewalAccess.requireDeciding(currentUser.actor(), renewal);
        renewal.requireVersion(shown);
        return renewal;
    }

    /** Locks the renewal after its title, in the order in which a signature locks them. */
    private Renewal locked(Title title, String number) {
        titles.lock(title.number());
        return renewals.findForUpdate(number);
    }
}
