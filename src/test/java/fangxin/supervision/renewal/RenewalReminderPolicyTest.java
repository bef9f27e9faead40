package fangxin.supervision.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.holderterms.RenewalTerms;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class RenewalReminderPolicyTest {
    private static final TimeLimit LIMIT = new TimeLimit(10, TimeLimit.Unit.WORKING_DAYS, "default");

    /** The terms without a number of months are those of an issue from before: six months. */
    @ParameterizedTest
    @CsvSource({
        "VALID, 2027-05-28, , 2026-11-27, false",
        "VALID, 2027-05-28, , 2026-11-28, true",
        "VALID, 2027-05-28, 3, 2027-02-27, false",
        "VALID, 2027-05-28, 3, 2027-02-28, true",
        "VALID, 2027-05-28, 3, 2027-05-28, true",
        "VALID, , 6, 2026-11-28, false",
        "SUSPENDED, 2027-05-28, 6, 2026-11-28, false",
        "EXPIRED, 2026-05-28, 6, 2026-11-28, false"
    })
    void theHolderOfAValidTitleIsRemindedInTheLastMonths(
            TitleStanding standing, LocalDate validUntil, Integer months, LocalDate today, boolean due) {
        RenewalTerms terms = new RenewalTerms(months, 60, 30, LIMIT, LIMIT, LIMIT, 3, 10, 90, null, "default");

        assertThat(RenewalReminderPolicy.isDue(standing, validUntil, terms, today))
                .isEqualTo(due);
    }
}
