package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "VALID, 2027-05-28, 2026-11-27, false",
        "VALID, 2027-05-28, 2026-11-28, true",
        "VALID, 2027-05-28, 2027-05-28, true",
        "VALID, , 2026-11-28, false",
        "SUSPENDED, 2027-05-28, 2026-11-28, false",
        "EXPIRED, 2026-05-28, 2026-11-28, false"
    })
    void theHolderOfAValidTitleIsRemindedInTheLastSixMonths(
            TitleStanding standing, LocalDate validUntil, LocalDate today, boolean due) {
        assertThat(RenewalPolicy.isDue(standing, validUntil, today)).isEqualTo(due);
    }
}
