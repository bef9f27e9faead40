package fangxin.complaint.urging;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.handling.HandlingState;
import fangxin.organization.calendar.BusinessMoment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the reasons for which a complaint is offered for urging under the shipped terms, on 6 March 2026. */
class UrgentCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final UrgingTerms TERMS = UrgingTermsSeed.shipped();
    private static final Instant HARD_BEFORE = BusinessMoment.startOf(TODAY.minusDays(TERMS.hardDays()));

    private static UrgentCase complaint(
            LocalDate redOn, LocalDate blackOn, BigDecimal amount, int daysOpen, String... tags) {
        return new UrgentCase(
                "20260000001",
                "甲店",
                "92220102MA0000001X",
                "hash",
                "220102",
                "220102.s1",
                HandlingState.ACCEPTED,
                new UrgentCase.UrgentLimit(blackOn == null ? null : blackOn.minusDays(1), redOn, blackOn),
                BusinessMoment.startOf(TODAY.minusDays(daysOpen)),
                amount,
                Set.of(tags));
    }

    @ParameterizedTest
    @CsvSource({
        // red, over, amount, days open, complaints, reasons
        "2026-03-07, 2026-03-10, 100,   5,  1, ",
        "2026-03-06, 2026-03-10, 100,   5,  1, NEARLY_OVERDUE",
        "2026-03-01, 2026-03-07, 100,   5,  1, NEARLY_OVERDUE",
        "2026-03-01, 2026-03-06, 100,   5,  1, OVERDUE",
        "2026-03-07, 2026-03-10, 100,   5,  2, REPEATED",
        "2026-03-07, 2026-03-10, 49999.99, 5, 1, ",
        "2026-03-07, 2026-03-10, 50000, 5,  1, HARD",
        "2026-03-07, 2026-03-10, 100,   45, 1, ",
        "2026-03-07, 2026-03-10, 100,   46, 1, HARD",
        "2026-03-01, 2026-03-06, 60000, 90, 3, OVERDUE;REPEATED;HARD",
        ",           ,           ,      5,  1, "
    })
    void theReasonsFollowFromLimitRepetitionAndTerms(
            LocalDate redOn, LocalDate blackOn, BigDecimal amount, int daysOpen, int complaints, String reasons) {
        assertThat(complaint(redOn, blackOn, amount, daysOpen).reasons(TERMS, complaints, TODAY, HARD_BEFORE))
                .isEqualTo(
                        reasons == null
                                ? List.of()
                                : Arrays.stream(reasons.split(";"))
                                        .map(UrgingReason::valueOf)
                                        .toList());
    }

    @Test
    void aTagOfTheTermsMakesACaseHardAndAnotherOneDoesNot() {
        assertThat(complaint(null, null, null, 5, "URGENT").reasons(TERMS, 1, TODAY, HARD_BEFORE))
                .containsExactly(UrgingReason.HARD);
        assertThat(complaint(null, null, null, 5, "EPIDEMIC").reasons(TERMS, 1, TODAY, HARD_BEFORE))
                .isEmpty();
    }

    @Test
    void aCaseIsOfItsUnitOrWithoutOneOfItsOffice() {
        assertThat(complaint(null, null, null, 5).agency()).isEqualTo("220102.s1");
    }
}
