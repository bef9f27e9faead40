package fangxin.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionParserTest {
    @Test
    void missingAndInvalidFieldsAreReportedTogether() {
        Map<String, String> cells = Map.of(
                "code",
                "A1",
                "titleZh",
                "价格",
                "guidanceZh",
                "明码标价",
                "guidanceEn",
                "Prices are shown",
                "legalEn",
                "Price Law",
                "mode",
                "DEDUCT",
                "max",
                "ten",
                "floor",
                "none");

        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> EditionParser.item(cells, List.of()));

        assertThat(refused.violations()).extracting(Violation::field).containsExactly("legalZh", "max", "floor");
    }
}
