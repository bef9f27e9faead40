package fangxin.naming.title;

import fangxin.common.NotFound;
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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary for titles: lists of an office or a merchant, one title, the holder's public phone number, and
 * the expiry for its job.
 */
@Stateless
public class TitleService {
    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    TitleExpiryWorker expiry;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    RateLimiter limit;

    /** Part of the titles of the caller's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<TitleView> titles(TitleFilter filter, ListSlice slice) {
        List<String> owners = OfficeOwnership.offices(currentUser.actor(), agencies);
        LocalDate today = businessClock.now().today();
        return owners.isEmpty()
                ? List.of()
                : TitleView.of(titles.ownedBy(owners, filter, today, slice), today, agencies, trades);
    }

    /** Number of the titles of the caller's offices. */
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

    /** The titles of a merchant, for itself. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<TitleView> own(String merchant) {
        if (!currentUser.actor().holds(Role.MERCHANT, merchant)) {
            throw new NotFound(merchant);
        }
        return TitleView.of(titles.ofMerchant(merchant), businessClock.now().today(), agencies, trades);
    }

    /** Publishes the phone number of a shop with its holder's consent; none withdraws the consent. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleView publishPhone(String number, PublicPhone consent) {
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.MERCHANT, String.valueOf(title.holder().merchant()))) {
            throw new NotFound(number);
        }
        limit.count("phone of " + number, RequestLimits.shipped().phoneChanges());
        title.publishPhone(consent, new ActionStamp(actor, businessClock.now()));
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /** A title of a merchant, for itself. */
    @RolesAllowed(RoleNames.MERCHANT)
    public TitleView ownTitle(String number) {
        Title title = titles.byNumber(number);
        if (!currentUser
                .actor()
                .holds(Role.MERCHANT, String.valueOf(title.holder().merchant()))) {
            throw new NotFound(number);
        }
        return TitleView.of(title, businessClock.now().today(), agencies, trades);
    }

    /** Expires some of the titles whose term is over, in the system's name; answers how many. Called until none is left. */
    @RolesAllowed(RoleNames.JOB)
    public int expire() {
        return expiry.expire(currentUser.actor());
    }
}
