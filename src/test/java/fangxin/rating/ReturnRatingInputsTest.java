package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnRatingInputsTest {
    @Test
    void aMonthWithRefundsCountsWhenItIsOverUnlessARefusalWasFoundUnjustifiedInIt() {
        List<Object[]> refunded = List.of(
                new Object[] {"A", 202608}, new Object[] {"A", 202609}, new Object[] {"A", 202610}, new Object[] {
                    "B", 202609
                });
        List<Object[]> unjustified = List.<Object[]>of(new Object[] {"B", LocalDate.of(2026, 9, 30)});

        Map<String, List<RatingInput>> found = ReturnRatingInputs.inputs(refunded, unjustified, YearMonth.of(2026, 10));

        assertThat(found).containsOnlyKeys("A");
        assertThat(found.get("A"))
                .extracting(RatingInput::date)
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30));
    }

    /** The number is half of a consumer's receipt. */
    @Test
    void thePublicSourceOfAClaimDoesNotStateItsNumber() {
        Instant enteredAt = Instant.parse("2026-03-02T04:00:00.123456Z");
        String source = ReturnRatingInputs.source("2026000071", enteredAt);

        assertThat(source)
                .startsWith("CLAIM/")
                .doesNotContain("2026000071")
                .isEqualTo(ReturnRatingInputs.source("2026000071", enteredAt))
                .isNotEqualTo(ReturnRatingInputs.source("2026000072", enteredAt))
                .isNotEqualTo(ReturnRatingInputs.source("2026000071", enteredAt.plusNanos(1_000)));
    }
}
