package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final String CITY = "220100";
    private static final String COUNTY = "220183";
    private static final String MERGED = "220199";
    private static final String NEIGHBOUR = "220102";

    private static Actor.Post auditor(String office) {
        return new Actor.Post(Role.AUDITOR, office, null, office.equals(CITY) ? null : office);
    }

    @Test
    void anAuditorOfACountyAuditsItsOfficeAndThoseMergedIntoIt() {
        Actor auditor = new Actor("one", "one", List.of(auditor(COUNTY)), List.of(auditor(MERGED)), Set.of());

        assertThat(List.of(COUNTY, MERGED)).allMatch(auditor::audits);
        assertThat(List.of(CITY, NEIGHBOUR)).noneMatch(auditor::audits);
        assertThat(auditor.auditsAll()).isFalse();
    }

    @Test
    void anAuditorOfTheCityAuditsAllOffices() {
        Actor auditor = new Actor("one", "one", List.of(auditor(CITY)));

        assertThat(List.of(CITY, COUNTY, NEIGHBOUR)).allMatch(auditor::audits);
        assertThat(auditor.auditsAll()).isTrue();
    }

    /** It reads the case of its shop as its merchant, and does nothing about it at the office. */
    @Test
    void anOfficerWithAnOwnShopIsRecusedFromItAtTheOffice() {
        Actor owner = new Actor(
                "one",
                "one",
                List.of(new Actor.Post(Role.COUNTY_OFFICE, COUNTY, null), new Actor.Post(Role.MERCHANT, "own", null)),
                List.of(),
                Set.of("own", "cousin"));

        assertThat(List.of("own", "cousin")).allMatch(owner::isRecusedFrom);
        assertThat(owner.isKeptFrom("own")).isFalse();
        assertThat(owner.isKeptFrom("cousin")).isTrue();
        assertThat(owner.isRecusedFrom("other")).isFalse();
    }

    @Test
    void administratorsAndOfficersAuditNoOffice() {
        Actor officer = new Actor(
                "one",
                "one",
                List.of(
                        new Actor.Post(Role.ADMINISTRATOR, CITY, null, null),
                        new Actor.Post(Role.COUNTY_OFFICE, COUNTY, null)));

        assertThat(List.of(CITY, COUNTY)).noneMatch(officer::audits);
    }
}
