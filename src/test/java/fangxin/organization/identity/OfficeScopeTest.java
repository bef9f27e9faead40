package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeScopeTest {
    private static final String CITY = "220100";
    private static final String MERGED = "220181";
    private static final String COUNTY = "220183";
    private static final String NEIGHBOUR = "220184";

    private final AgencyRepository agencies = new AgencyRepository() {
        @Override
        public List<Agency> all() {
            return List.of(
                    agency(CITY, Agency.AgencyType.CITY_OFFICE),
                    agency(MERGED, Agency.AgencyType.COUNTY_OFFICE),
                    agency(COUNTY, Agency.AgencyType.COUNTY_OFFICE),
                    agency("220183S01", Agency.AgencyType.STATION),
                    agency(NEIGHBOUR, Agency.AgencyType.COUNTY_OFFICE));
        }
    };

    private static Agency agency(String code, Agency.AgencyType type) {
        return new Agency(code, new LocalizedText(code, code), type, null, null, null, List.of(), null, false);
    }

    /** A person with a post at an office into which {@link #MERGED} was merged if it is the county's. */
    private static Actor holding(Role role, String office) {
        return new Actor(
                "one",
                "one",
                List.of(post(role, office)),
                office.equals(COUNTY) ? List.of(post(role, MERGED)) : List.of(),
                Set.of());
    }

    private static Actor.Post post(Role role, String office) {
        return new Actor.Post(role, office, null, role != Role.AUDITOR || office.equals(CITY) ? null : office);
    }

    private List<String> readBy(Actor actor) {
        return OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
    }

    @Test
    void anAuditorOfACountyReadsItsOfficeAndTheOneMergedIntoIt() {
        assertThat(readBy(holding(Role.AUDITOR, COUNTY))).containsExactlyInAnyOrder(COUNTY, MERGED);
        assertThat(readBy(holding(Role.AUDITOR, NEIGHBOUR))).containsExactly(NEIGHBOUR);
    }

    @Test
    void anAuditorOfTheCityReadsAllOfficesMergedOnesIncluded() {
        assertThat(readBy(holding(Role.AUDITOR, CITY))).containsExactlyInAnyOrder(CITY, COUNTY, MERGED, NEIGHBOUR);
    }

    @Test
    void anOfficerReadsTheOwnOfficeFirstThenTheOneMergedIntoIt() {
        assertThat(readBy(holding(Role.SIGNER, COUNTY))).containsExactly(COUNTY, MERGED);
        assertThat(readBy(holding(Role.SIGNER, CITY))).containsExactly(CITY);
    }

    @Test
    void otherRolesReadNoOffice() {
        assertThat(readBy(holding(Role.ADMINISTRATOR, CITY))).isEmpty();
        assertThat(OfficeScope.readBy(holding(Role.SIGNER, COUNTY), agencies, Role.COUNTY_OFFICE::equals))
                .isEmpty();
    }
}
