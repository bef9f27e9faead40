package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Appointment COUNTY = post(Role.HANDLER, "220183");
    private static final Appointment CITY = post(Role.ADMINISTRATOR, "220100");
    private static final Appointment MERCHANT = post(Role.MERCHANT, "0b1f");
    private static final Appointment SYSTEM = post(Role.JOB, "");

    private static Appointment post(Role role, String place) {
        return new Appointment("x", role, place, DAY);
    }

    private static AccountPolicy county(List<Appointment> ever, Appointment... present) {
        return new AccountPolicy(Optional.of(Set.of("220183", "220183S01")), ever, List.of(present));
    }

    @Test
    void onePostInsideIsNotEnoughToActOnAnAccountOfElsewhere() {
        AccountPolicy both = county(List.of(COUNTY, CITY), COUNTY, CITY);

        assertThat(both.sees()).isTrue();
        assertThat(both.acts()).isFalse();
        assertThat(both.appoints()).isFalse();
    }

    @Test
    void aPostThatHasEndedGivesNoPowerOverAnAccountThatActsElsewhere() {
        AccountPolicy gone = county(List.of(COUNTY, CITY), CITY);

        assertThat(gone.sees()).isFalse();
        assertThat(gone.acts()).isFalse();
        assertThat(gone.appoints()).isFalse();
    }

    @Test
    void whoSpeaksForAMerchantIsNotTheCountysAlone() {
        assertThat(county(List.of(COUNTY, MERCHANT), COUNTY, MERCHANT).acts()).isFalse();
    }

    @Test
    void anAccountWithoutPresentPostIsAppointedAndTheLastAreaReopensIt() {
        AccountPolicy left = county(List.of(COUNTY));
        AccountPolicy never = county(List.of());
        AccountPolicy leftElsewhere = county(List.of(CITY));

        assertThat(List.of(left, never, leftElsewhere)).allMatch(AccountPolicy::appoints);
        assertThat(left.acts()).isTrue();
        assertThat(never.acts()).isFalse();
        assertThat(leftElsewhere.acts()).isFalse();
    }

    @Test
    void theCityActsOnEveryAccountButTheSystems() {
        AccountPolicy all = new AccountPolicy(Optional.empty(), List.of(COUNTY, CITY), List.of(CITY));
        AccountPolicy system = new AccountPolicy(Optional.empty(), List.of(SYSTEM), List.of(SYSTEM));

        assertThat(all.acts()).isTrue();
        assertThat(all.appoints()).isTrue();
        assertThat(system.acts()).isFalse();
        assertThat(system.appoints()).isFalse();
    }
}
