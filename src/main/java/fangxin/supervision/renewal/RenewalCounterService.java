package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.PledgeText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary for the counter (窗口代录): an officer of the office that keeps a title reads the prefilled application
 * for its renewal, and enters the one that its holder brings on paper, with the scan. Another officer decides on it;
 * where the office has none, one of the office above.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class RenewalCounterService {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    RenewalOpening opening;

    @Inject
    TitleRepository titles;

    @Inject
    FileStore files;

    @Inject
    SecondOfficerPolicy seconds;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns whether the officer can enter an application for a title now. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public boolean isOffered(String number) {
        Title title = titles.byNumber(number);
        return RenewalAccess.isActing(currentUser.actor(), title, Role.COUNTY_OFFICE)
                && (renewals.openOf(title.number())
                                .filter(renewal -> renewal.state() == RenewalState.RETURNED)
                                .isPresent()
                        || RenewalWindow.isOpen(
                                title,
                                presenter.termsInForce(),
                                businessClock.now().today()));
    }

    /**
     * Returns the form at the counter: prefilled from the title except for the contact, or with the application that
     * was returned for correction. Throws a rule violation outside of the renewal window.
     */
    public RenewalView prefilled(String number) {
        Title title = titles.byNumber(number);
        Actor actor = currentUser.actor();
        RenewalAccess.requireActing(actor, title, Role.COUNTY_OFFICE);
        BusinessMoment now = businessClock.now();
        return renewals.openOf(title.number())
                .filter(renewal -> renewal.state() == RenewalState.RETURNED)
                .map(renewal -> presenter.view(renewal, actor, now))
                .orElseGet(() -> {
                    RenewalWindow.require(title, presenter.termsInForce(), now);
                    return presenter.atCounter(title, presenter.termsInForce());
                });
    }

    /**
     * Enters the application, or the corrections after a return. The same paper with the same signer again
     * changes nothing; another one is refused until the office has returned the application.
     *
     * @param scan picture or PDF of the paper; null where none was chosen, which is refused
     */
    public RenewalView enter(String number, RenewalCounterInput input, String name, InputStream scan) {
        Constraints.check(input);
        Title title = titles.byNumber(number);
        RenewalAccess.requireActing(currentUser.actor(), title, Role.COUNTY_OFFICE);
        Title locked = titles.findForUpdate(title.number());
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        RenewalContent content = input.content().of(locked);
        if (scan == null) {
            throw RuleViolation.at("file", "renewal.counter.scan");
        }
        Optional<Renewal> same = opening.submitted(locked)
                .filter(renewal -> renewal.content().filledFrom(locked).equals(content)
                        && renewal.signing().signer().equals(input.signer()));
        if (same.isPresent()) {
            return presenter.view(same.get(), by.actor(), by.moment());
        }
        Renewal renewal = opening.writable(locked, by);
        StoredFile stored = files.store(
                renewal.number(), RenewalFileAccess.SCAN, name, scan, by.actor().account());
        PledgeText pledge = presenter.pledgeOf(locked);
        renewal.enterAtCounter(
                content,
                new PledgeSigning(
                        stored.id(), input.signer(), pledge.hash(), by.moment().at()),
                pledge,
                presenter.termsOf(renewal),
                deciderFor(renewal, by),
                by);
        renewals.flush();
        notifyHolder(renewal, by.moment());
        return presenter.view(renewal, by.actor(), by.moment());
    }

    /** Returns the officer who decides: none of those who have entered the application. */
    private SecondOfficer deciderFor(Renewal renewal, ActionStamp by) {
        Set<String> entered = new HashSet<>(renewal.enteredBy());
        entered.add(by.actor().account());
        return seconds.of(
                entered,
                renewal.title().owner(),
                String.valueOf(renewal.title().holder().merchant()),
                by.moment().today());
    }

    private void notifyHolder(Renewal renewal, BusinessMoment now) {
        mailings.toMerchant(
                String.valueOf(renewal.title().holder().merchant()),
                now.today(),
                "renewal.letter.entered",
                "renewal-entered/" + renewal.number() + "/" + renewal.journal().size(),
                renewal.title().place().signName(),
                renewal.number());
    }
}
