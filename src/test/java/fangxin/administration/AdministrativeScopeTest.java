package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrativeScopeTest {
    private static final String CITY = "220100";
    private static final String COUNTY = "220183";
    private final AdministrativeScope scope = new AdministrativeScope();

    AdministrativeScopeTest() {
        scope.agencies = new AgencyRepository() {
            private final List<Agency> all = List.of(
                    agency(CITY, null, Agency.AgencyType.CITY_OFFICE),
                    agency(COUNTY, CITY, Agency.AgencyType.COUNTY_OFFICE),
                    agency("220183S01", COUNTY, Agency.AgencyType.STATION),
                    agency("220102", CITY, Agency.AgencyType.COUNTY_OFFICE));

            @Override
            public List<Agency> all() {
                return all;
            }

            @Override
            public boolean isWithin(String code, String office) {
                return code.startsWith(office) || office.equals(CITY);
            }
        };
    }

    private static Agency agency(String code, String parent, Agency.AgencyType type) {
        return new Agency(code, new LocalizedText(code, code), type, parent, null, null, List.of(), null, false);
    }

    private static Actor holding(Role role, String office) {
        return new Actor(
                "one", "one", List.of(new Actor.Post(role, office, null, office.equals(CITY) ? null : office)));
    }

    @Test
    void auditorsOfACountyReadTheirCountyAndThoseOfTheCityAll() {
        assertThat(scope.readBy(holding(Role.AUDITOR, COUNTY)))
                .hasValueSatisfying(codes -> assertThat(codes).containsExactlyInAnyOrder(COUNTY, "220183S01"));
        assertThat(scope.readBy(holding(Role.AUDITOR, CITY))).isEmpty();
    }

    @Test
    void administratorsReadWhatTheyAdminister() {
        assertThat(scope.readBy(holding(Role.ADMINISTRATOR, COUNTY)))
                .isEqualTo(scope.of(holding(Role.ADMINISTRATOR, COUNTY)))
                .isPresent();
        assertThat(scope.readBy(holding(Role.ADMINISTRATOR, CITY))).isEmpty();
    }

    @Test
    void auditingGivesNoPowerToAdminister() {
        assertThat(scope.of(holding(Role.AUDITOR, CITY)))
                .hasValueSatisfying(codes -> assertThat(codes).isEmpty());
    }
}
