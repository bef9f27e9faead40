package fangxin.complaint.station;

import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Domain service that finds who can decide, as the second officer, on an application, a change of public particulars, a
 * grade or an import of stations: an officer who did not enter it, of the county office or else of the office above;
 * also decides who may read an import.
 */
@ApplicationScoped
class StationSecondOfficers {
    @Inject
    SecondOfficerPolicy policy;

    @Inject
    MerchantRepository merchants;

    @Inject
    BusinessClock businessClock;

    SecondOfficer of(Station station) {
        return of(station, String.valueOf(station.applicant()));
    }

    /**
     * Returns the officers who may decide on the waiting change, except the one who proposed it; empty without a
     * change.
     */
    Optional<SecondOfficer> ofChange(Station station) {
        return station.change().map(waiting -> of(station, waiting.actor().account()));
    }

    /** Returns the officers who may decide on the proposed grade, except its proposer; empty without one. */
    Optional<SecondOfficer> ofGrade(Station station) {
        return station.assessment().map(waiting -> of(station, waiting.actor().account()));
    }

    /** Returns the officers who may decide on an import: those of its office except the sender. */
    SecondOfficer of(StationImport batch) {
        return policy.of(
                batch.actor().account(),
                batch.office(),
                null,
                businessClock.now().today());
    }

    /** Returns whether an officer may read an import: of its office, or of the office above that decides. */
    boolean mayRead(Actor actor, StationImport batch) {
        return actor.holds(Role.COUNTY_OFFICE, batch.office()) || of(batch).mayBe(actor);
    }

    /** Returns the second officers of a list of stations; reads merchants, officers and recusals once. */
    OfStations ofStations(Collection<Station> entries) {
        return new OfStations(
                merchants.idsOf(entries.stream().map(Station::creditCode).collect(Collectors.toSet())),
                policy.ofList(businessClock.now().today()));
    }

    /** Second officers of a list of entries. */
    static final class OfStations {
        private final Map<String, String> merchants;
        private final SecondOfficerPolicy.OfList policy;

        private OfStations(Map<String, String> merchants, SecondOfficerPolicy.OfList policy) {
            this.merchants = merchants;
            this.policy = policy;
        }

        SecondOfficer of(Station station) {
            return of(station, String.valueOf(station.applicant()));
        }

        /** Returns the officers who may decide on the waiting change of a station. */
        SecondOfficer ofChange(Station station) {
            return of(station, station.change().orElseThrow().actor().account());
        }

        /** Returns the officers who may decide on the proposed grade of a station. */
        SecondOfficer ofGrade(Station station) {
            return of(station, station.assessment().orElseThrow().actor().account());
        }

        private SecondOfficer of(Station station, String first) {
            return policy.of(first, station.owner(), merchants.get(station.creditCode()));
        }

        SecondOfficer of(StationImport batch) {
            return policy.of(batch.actor().account(), batch.office(), null);
        }
    }

    private SecondOfficer of(Station station, String first) {
        String merchant = merchants
                .byCreditCode(new UnifiedSocialCreditCode(station.creditCode()))
                .map(Merchant::id)
                .orElse(null);
        return policy.of(first, station.owner(), merchant, businessClock.now().today());
    }
}
