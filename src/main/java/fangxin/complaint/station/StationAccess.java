package fangxin.complaint.station;

import fangxin.common.NotFound;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access rule of stations and ODR firms: officers of their office act; that office, those above and auditors read, none
 * if recused; confirmed accounts of the business, before approval the applicant, read and keep entry and ledger.
 */
@ApplicationScoped
class StationAccess {
    @Inject
    AgencyRepository agencies;

    @Inject
    MerchantRepository merchants;

    /**
     * Returns the offices whose entries a person may read: the own ones, those that the person audits, and the offices
     * below.
     */
    List<String> offices(Actor actor) {
        List<String> own = OfficeOwnership.offices(actor, agencies);
        return Stream.concat(
                        own.stream(),
                        own.stream()
                                .flatMap(office -> agencies.under(office).stream())
                                .filter(Agency::isOffice)
                                .map(Agency::code))
                .distinct()
                .toList();
    }

    /**
     * Returns the credit codes of the businesses for which a person may apply: also those that no officer has confirmed
     * yet.
     */
    List<String> claimedCodes(Actor actor) {
        return codes(merchantsOf(actor));
    }

    /** Returns the credit codes of the businesses that a person represents, as an officer has confirmed. */
    private List<String> ownCodes(Actor actor) {
        return codes(merchantsOf(actor).filter(Merchant::isConfirmed));
    }

    private Stream<Merchant> merchantsOf(Actor actor) {
        return actor.placesAs(Role.MERCHANT).map(merchants::byId);
    }

    private static List<String> codes(Stream<Merchant> some) {
        return some.map(merchant -> merchant.creditCode().value()).toList();
    }

    /** Returns the credit codes of the businesses from which a person is recused. */
    Set<String> awayCodes(Actor actor) {
        return actor.away().stream()
                .map(id -> merchants.byId(id).creditCode().value())
                .collect(Collectors.toSet());
    }

    private boolean isRecused(Actor actor, Station station) {
        return awayCodes(actor).contains(station.creditCode());
    }

    /** Returns whether a person works for the station. Before the approval, the account that applied does so too. */
    boolean isStaff(Actor actor, Station station) {
        return ownCodes(actor).contains(station.creditCode())
                || (!station.isApproved()
                        && actor.account().equals(station.applicant())
                        && claimedCodes(actor).contains(station.creditCode()));
    }

    boolean mayAct(Actor actor, Station station) {
        return actor.holds(Role.COUNTY_OFFICE, station.owner()) && !isRecused(actor, station);
    }

    boolean mayRead(Actor actor, Station station) {
        return isStaff(actor, station) || (offices(actor).contains(station.owner()) && !isRecused(actor, station));
    }

    void requireReading(Actor actor, Station station) {
        if (!mayRead(actor, station)) {
            throw new NotFound(station.number());
        }
    }

    void requireActing(Actor actor, Station station) {
        if (!mayAct(actor, station)) {
            throw new NotFound(station.number());
        }
    }

    /** Requires the staff of the station, or an officer who enters data for it at the counter. */
    void requireLedger(Actor actor, Station station) {
        if (!isStaff(actor, station) && !mayAct(actor, station)) {
            throw new NotFound(station.number());
        }
    }
}
