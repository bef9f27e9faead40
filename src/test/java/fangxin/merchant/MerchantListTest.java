package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MerchantListTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final MerchantRepository merchants = new MerchantRepository();

    private String read(VerificationState state) {
        return read(new MerchantListScope(Set.of("o"), Set.of()), state);
    }

    private String read(MerchantListScope scope, VerificationState state) {
        merchants.em = recorded.entityManager();
        merchants.within(
                scope,
                new MerchantFilter(null, state, null),
                new RecusalCondition(Set.of("m")),
                new ListSlice(null, 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void aMerchantWaitsUntilAVerificationIsInForce() {
        assertThat(read(VerificationState.WAITING)).contains("m.confirmedAt is null and not exists (select v.id from");
        assertThat(read(VerificationState.REFUSED)).contains("m.confirmedAt is null and exists (select v.id from");
        assertThat(read(VerificationState.CONFIRMED)).contains("m.confirmedAt is not null");
    }

    @Test
    void anOfficeSeesItsOwnWithoutTheMerchantsOfARecusal() {
        assertThat(read(null)).contains("where m.agency in :given0 and m.id not in :without");
    }

    @Test
    void aStationSeesMerchantsWithPremisesInItsStreetsOnly() {
        MerchantListScope station = scope(new Actor.Post(Role.STATION, "220102S01", null));

        assertThat(station).isEqualTo(new MerchantListScope(Set.of(), Set.of("220102001", "220102010")));
        assertThat(read(station, null))
                .contains("where exists (select p.id from Premises p where p.merchant = m and p.street in :streets)")
                .doesNotContain("m.agency in");
    }

    @Test
    void anOfficerWithBothPostsSeesTheOfficeAndTheStreets() {
        MerchantListScope both = scope(
                new Actor.Post(Role.STATION, "220102S01", null), new Actor.Post(Role.COUNTY_OFFICE, "220103", null));

        assertThat(both).isEqualTo(new MerchantListScope(Set.of("220103"), Set.of("220102001", "220102010")));
        assertThat(read(both, null)).contains("where (m.agency in :offices or exists (select p.id from Premises p");
    }

    @Test
    void aStationWithoutStreetsServesItsWholeOffice() {
        assertThat(scope(new Actor.Post(Role.STATION, "220102S09", null)))
                .isEqualTo(new MerchantListScope(Set.of("220102"), Set.of()));
    }

    @Test
    void anOfficerWithoutSuchAPostSeesNoMerchant() {
        assertThat(scope(new Actor.Post(Role.AUTHORITY, "220102-MARKET", null)))
                .isEqualTo(new MerchantListScope(Set.of(), Set.of()));
    }

    private static MerchantListScope scope(Actor.Post... posts) {
        return MerchantListScope.of(new Actor("somebody", "经办", List.of(posts)), MerchantListTest::agency);
    }

    private static Agency agency(String code) {
        return new Agency(
                code,
                new LocalizedText("所", "Station"),
                Agency.AgencyType.STATION,
                "220102",
                "220102",
                null,
                code.equals("220102S01") ? List.of("220102001", "220102010") : List.of(),
                null,
                false);
    }
}
