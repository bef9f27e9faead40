package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusiveRolesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);
    private static final ExclusiveRoles SHIPPED = RoleFixture.repository().exclusive();

    private static boolean collide(Tenure held, Tenure given) {
        return SHIPPED.collision(List.of(held), List.of(given)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,AUDITOR",
        "AUDITOR,ADMINISTRATOR",
        "SIGNER,ADMINISTRATOR",
        "AUDITOR,HANDLER",
        "REVIEWER,AUDITOR",
        "ADMINISTRATOR,REVIEWER",
        "HANDLER,ADMINISTRATOR",
        "AUDITOR,SIGNER"
    })
    void administratorAuditorAndTheLinksOfAChainExcludeEachOther(Role held, Role given) {
        assertThat(collide(new Tenure(held, FIRST, null), new Tenure(given, LAST, null)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR,COUNTY_OFFICE", "HANDLER,SIGNER", "AUDITOR,AUDITOR"})
    void otherRolesGoTogether(Role held, Role given) {
        assertThat(collide(new Tenure(held, FIRST, null), new Tenure(given, FIRST, null)))
                .isFalse();
    }

    @Test
    void oneAfterTheOtherIsNoCollision() {
        Tenure over = new Tenure(Role.AUDITOR, FIRST, LAST);

        assertThat(collide(over, new Tenure(Role.ADMINISTRATOR, LAST.plusDays(1), null)))
                .isFalse();
        assertThat(collide(over, new Tenure(Role.ADMINISTRATOR, LAST, null))).isTrue();
    }

    @Test
    void aDeputyUsesARoleWithinTheDatesOnly() {
        Tenure signer = new Tenure(Role.SIGNER, FIRST.minusYears(1), null);
        Deputation deputy = new Deputation("a", "b", FIRST, LAST);

        assertThat(signer.during(deputy)).contains(new Tenure(Role.SIGNER, FIRST, LAST));
        assertThat(new Tenure(Role.SIGNER, LAST.plusDays(1), null).during(deputy))
                .isEmpty();
    }

    @Test
    void noDemoAccountHoldsRolesThatExcludeEachOther() {
        Map<String, List<Tenure>> held = ClasspathConfig.csv("demo/accounts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("username"),
                        Collectors.mapping(
                                row -> new Tenure(Role.valueOf(row.get("role")), FIRST, null), Collectors.toList())));

        assertThat(held)
                .allSatisfy((username, tenures) -> assertThat(SHIPPED.collision(new ArrayList<>(tenures), tenures))
                        .as(username)
                        .isEmpty());
    }
}
