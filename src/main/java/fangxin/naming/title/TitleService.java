package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary for titles: staff and auditors list, count and read them, officers end a reminder or rectification
 * and withdraw a ground, holders read their own and publish a phone number, and a job expires those that are over.
 */
@Stateless
public class TitleService {
    /** Fired when a ground was withdrawn, so that later features stop using it in the same transaction. */
    public record GroundWithdrawn(String title) {}

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    TitleExpiryWorker expiry;

    @Inject
    TitleRegister register;

    @Inject
    @Any
    Instance<MeasureFollowing> followers;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    RateLimiter limit;

    @Inject
    Event<GroundWithdrawn> withdrawn;

    /** Returns a part of the titles of the caller's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<TitleView> titles(TitleFilter filter, ListSlice slice) {
        List<String> owners = OfficeOwnership.offices(currentUser.actor(), agencies);
        LocalDate today = businessClock.now().today();
        return owners.isEmpty()
                ? List.of()
                : TitleView.of(titles.ownedBy(owners, filter, today, slice), today, agencies, trades);
    }

    /** Returns the number of the titles of the caller's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public long count(TitleFilter filter) {
        List<String> owners = OfficeOwnership.offices(currentUser.actor(), agencies);
        return owners.isEmpty()
                ? 0
                : titles.countOwnedBy(owners, filter, businessClock.now().today());
    }

    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public TitleView title(String number) {
        Title title = titles.byNumber(number);
        if (!OfficeOwnership.offices(currentUser.actor(), agencies).contains(title.owner())) {
            throw new NotFound(number);
        }
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /** Returns whether the caller may read a title as {@link #title} returns it. */
    @RolesAllowed(RoleNames.OFFICER)
    public boolean isReadable(String number) {
        List<String> owners = OfficeOwnership.offices(currentUser.actor(), agencies);
        return titles.find(number)
                .filter(title -> owners.contains(title.owner()))
                .isPresent();
    }

    /** Returns the titles of a merchant, for itself. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<TitleView> listOwn(String merchant) {
        if (!currentUser.actor().holds(Role.MERCHANT, merchant)) {
            throw new NotFound(merchant);
        }
        return TitleView.of(titles.ofMerchant(merchant), businessClock.now().today(), agencies, trades);
    }

    /** Publishes the phone number of a shop with its holder's consent; null withdraws the consent. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleView publishPhone(String number, PublicPhone consent) {
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        if (!title.isHeldBy(actor)) {
            throw new NotFound(number);
        }
        limit.count("phone of " + number, RequestLimits.shipped().phoneChanges());
        title.publishPhone(consent, new ActionStamp(actor, businessClock.now()));
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /**
     * Ends the reminder or rectification of a title, because the matter was put right. Refused where a proceeding follows
     * it, which asks for a proof.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public TitleView close(String number, TitleClosingInput input) {
        TitleClosingInput asked = Constraints.check(input);
        Title title = titles.findForUpdate(number);
        Actor actor = requireKeeper(title, Set.of(Role.COUNTY_OFFICE));
        follower(title).ifPresent(proceeding -> {
            throw RuleViolation.conflict(
                    "naming.title.closing.followed", title.place().signName(), proceeding);
        });
        register.closeMeasure(
                title, LocalizedText.written(asked.reason()), new ActionStamp(actor, businessClock.now()));
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /**
     * Returns the number of the proceeding that alone ends the open measure of a title of the caller's offices; empty
     * for none.
     */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public Optional<String> follower(String number) {
        Title title = titles.byNumber(number);
        return OfficeOwnership.offices(currentUser.actor(), agencies).contains(title.owner())
                ? follower(title)
                : Optional.empty();
    }

    private Optional<String> follower(Title title) {
        return followers.stream()
                .flatMap(following -> following.follower(title).stream())
                .findFirst();
    }

    /**
     * Withdraws the ground of an entry in the history of a title, because the record behind it expired or was repaired:
     * the public reads that the ground is not published any more, and a salted commitment.
     *
     * @param entry place of the entry in the history, from 1
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TitleView withdrawGround(String number, int entry, GroundWithdrawalInput input) {
        GroundWithdrawalInput asked = Constraints.check(input);
        Title title = titles.findForUpdate(number);
        Actor actor = requireKeeper(title, Set.of(Role.COUNTY_OFFICE, Role.HANDLER));
        title.withdrawGround(entry, asked.reason(), new ActionStamp(actor, businessClock.now()));
        withdrawn.fire(new GroundWithdrawn(title.number()));
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /**
     * Returns the caller, who must have one of these roles at the office that owns the title and must not be recused
     * from its holder.
     */
    private Actor requireKeeper(Title title, Set<Role> roles) {
        Actor actor = currentUser.actor();
        if (roles.stream().noneMatch(role -> actor.holds(role, title.owner()))
                || actor.away().contains(String.valueOf(title.holder().merchant()))) {
            throw new NotFound(title.number());
        }
        return actor;
    }

    /** Returns a title of a merchant, for itself. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleView ownTitle(String number) {
        Title title = titles.byNumber(number);
        if (!title.isHeldBy(currentUser.actor())) {
            throw new NotFound(number);
        }
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /** Expires the titles whose term is over, in the system's name, in one transaction. */
    @RolesAllowed(RoleNames.JOB)
    public void expire() {
        for (List<String> over = expiry.over(""); !over.isEmpty(); over = expiry.over(over.getLast())) {
            over.forEach(title -> expiry.expire(title, currentUser.actor()));
        }
    }
}
