package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewRuleTest {
    private static final ReviewRule SHIPPED = ReviewRule.shipped();

    @Test
    void theOwnerReviewsWhereAnotherOfficerTookNoPart() {
        assertThat(SHIPPED.office("220183", Optional.of("220100"), 1)).isEqualTo("220183");
    }

    @Test
    void theOfficeAboveReviewsWhereTheOfficeHasNoOtherOfficer() {
        assertThat(SHIPPED.office("220183", Optional.of("220100"), 0)).isEqualTo("220100");
        assertThat(SHIPPED.office("220100", Optional.empty(), 0)).isEqualTo("220100");
    }

    @Test
    void aRuleMayAskForMoreReviewersOrLeaveTheReviewToTheOwner() {
        assertThat(new ReviewRule(2, ReviewRule.FallbackReviewer.OFFICE_ABOVE, "x")
                        .office("220183", Optional.of("220100"), 1))
                .isEqualTo("220100");
        assertThat(new ReviewRule(1, ReviewRule.FallbackReviewer.OWNER, "x").office("220183", Optional.of("220100"), 0))
                .isEqualTo("220183");
    }
}
