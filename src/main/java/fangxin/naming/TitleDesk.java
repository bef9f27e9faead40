package fangxin.naming;

import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.criteria.Trades;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where an office looks after the titles it has conferred. */
@Stateless
public class TitleDesk {
    @Inject
    Titles titles;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    Mailings mailings;
    @Inject
    Event<TitleChanged> changed;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** A page of titles of the officer's offices. */
    public record Page(List<TitleView> titles, long total) { }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public Page titles(String words, int first, int count) {
        List<String> owners = owners(signedIn.actor());
        if (owners.isEmpty()) {
            return new Page(List.of(), 0);
        }
        LocalDate today = moments.now().today();
        return new Page(TitleView.of(titles.ownedBy(owners, words, first, count), today, organs, trades),
                titles.countOwnedBy(owners, words));
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public TitleView title(String number) {
        Title title = titles.byNumber(number);
        if (!owners(signedIn.actor()).contains(title.owner())) {
            throw new Unknown(number);
        }
        return TitleView.of(title, moments.now().today(), organs, trades);
    }

    /** The offices whose titles this person looks after; an auditor reads all. */
    private List<String> owners(Actor actor) {
        return actor.holds(Role.AUDITOR) ? Stream.concat(organs.ofKind(Organ.Kind.CITY_OFFICE).stream(),
                organs.countyOffices().stream()).map(Organ::code).toList() : Owning.offices(actor);
    }

    /** The titles of a merchant, for itself. */
    @RolesAllowed(Roles.MERCHANT)
    public List<TitleView> own(String merchant) {
        if (!signedIn.actor().holds(Role.MERCHANT, merchant)) {
            throw new Unknown(merchant);
        }
        return TitleView.of(titles.ofMerchant(merchant), moments.now().today(), organs, trades);
    }

    /** Ends a portion of the titles whose term is over; answers how many. Called until none is left. */
    @RolesAllowed(Roles.JOB)
    public int expire() {
        Taken by = new Taken(signedIn.actor(), moments.now());
        LocalDate today = by.moment().today();
        List<Title> over = titles.over(today, 500);
        over.forEach(title -> {
            title.expire(by);
            changed.fire(new TitleChanged(title.number()));
            if (title.merchant() != null) {
                mailings.toMerchant(title.merchant(), today, "naming.letter.expired", "expired/" + title.number(),
                        title.signName(), title.number(), title.validUntil());
            }
        });
        return over.size();
    }
}
