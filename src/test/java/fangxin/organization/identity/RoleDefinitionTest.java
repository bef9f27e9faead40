package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.agency.Agency;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleDefinitionTest {
    private static final RoleRepository ROLES = RoleFixture.repository();

    @Test
    void everyConstantHasOneRow() {
        List<String> constants = Arrays.stream(Role.values()).map(Role::name).toList();

        assertThat(RoleSeed.shipped()).extracting(terms -> terms.code().name()).containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsComplete(Role role) {
        RoleDefinition definition = ROLES.of(role);

        assertThat(definition.name().zh()).isNotBlank();
        assertThat(definition.name().en()).isNotBlank();
        assertThat(definition.source()).isNotBlank();
    }

    @Test
    void everyOfficersRoleBelongsToATypeOfAgency() {
        assertThat(ROLES.of(Role.STATION).isHeldAt(Agency.AgencyType.STATION)).isTrue();
        assertThat(ROLES.of(Role.STATION).isHeldAt(Agency.AgencyType.COUNTY_OFFICE))
                .isFalse();
        assertThat(ROLES.of(Role.SIGNER).isHeldAt(Agency.AgencyType.CITY_OFFICE))
                .isTrue();
        assertThat(ROLES.of(Role.EVALUATOR).isHeldAt(Agency.AgencyType.COUNTY_OFFICE))
                .isFalse();
        for (Agency.AgencyType type : Agency.AgencyType.values()) {
            assertThat(ROLES.of(Role.MERCHANT).isHeldAt(type)).isFalse();
            assertThat(ROLES.of(Role.JOB).isHeldAt(type)).isFalse();
        }
        assertThat(ROLES.ofOfficers()).doesNotContain(Role.MERCHANT, Role.JOB).hasSize(12);
    }

    @Test
    void officersNeedASecondFactorAndMerchantsDoNot() {
        assertThat(ROLES.needSecondFactor(Set.of(Role.MERCHANT))).isFalse();
        assertThat(ROLES.needSecondFactor(Set.of(Role.MERCHANT, Role.JOB))).isFalse();
        assertThat(ROLES.needSecondFactor(Set.of(Role.MERCHANT, Role.STATION))).isTrue();
        assertThat(ROLES.needSecondFactor(Set.of())).isFalse();
    }

    @Test
    void bothRowsOfAPairStateThatTheyExcludeEachOther() {
        assertThat(RoleSeed.shipped())
                .allSatisfy(terms -> assertThat(terms.exclusive())
                        .allSatisfy(other -> assertThat(exclusive(other)).contains(terms.code())));
    }

    private static List<Role> exclusive(Role role) {
        return RoleSeed.shipped().stream()
                .filter(terms -> terms.code() == role)
                .findFirst()
                .orElseThrow()
                .exclusive();
    }
}
