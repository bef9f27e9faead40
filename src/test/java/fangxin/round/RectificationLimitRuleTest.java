package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimit.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RectificationLimitRuleTest {
    @Test
    void aLimitOfAYearIsAcceptedInEachUnit() {
        for (TimeLimit year : List.of(limit(250, Unit.WORKING_DAYS), limit(365, Unit.DAYS), limit(1, Unit.YEARS))) {
            assertThatCode(() -> RectificationLimitRule.require(Map.of("RECTIFY", year, "RECTIFICATION", year)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aLongerLimitIsRefusedBesideItsField() {
        for (TimeLimit longer : List.of(limit(251, Unit.WORKING_DAYS), limit(366, Unit.DAYS), limit(2, Unit.YEARS))) {
            RuleViolation refused = catchThrowableOfType(
                    RuleViolation.class, () -> RectificationLimitRule.require(Map.of("RECTIFY", longer)));

            assertThat(refused.violations().getFirst().field()).isEqualTo("terms.limits.RECTIFY");
            assertThat(refused.key()).isEqualTo("round.limit.rectification");
        }
    }

    @Test
    void otherLimitsMayBeLonger() {
        assertThatCode(() -> RectificationLimitRule.require(Map.of("VALID_YEARS", limit(3, Unit.YEARS))))
                .doesNotThrowAnyException();
    }

    private static TimeLimit limit(int value, Unit unit) {
        return new TimeLimit(value, unit, "default");
    }
}
