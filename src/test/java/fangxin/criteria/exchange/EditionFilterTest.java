package fangxin.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.exchange.EditionService.EditionLine;
import fangxin.criteria.exchange.EditionService.EditionValidity;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionFilterTest {
    private static final EditionLine EDITION = line("");

    @Test
    void aTextIsPartOfTheNameOrTheCode() {
        assertThat(new EditionFilter("预付", null, null).includes(EDITION)).isTrue();
        assertThat(new EditionFilter("PREPAID", null, null).includes(EDITION)).isTrue();
        assertThat(new EditionFilter("餐饮", null, null).includes(EDITION)).isFalse();
    }

    @Test
    void issueAndValidityMustBeThoseOfTheEdition() {
        assertThat(new EditionFilter(null, 2026, EditionValidity.IN_FORCE).includes(EDITION))
                .isTrue();
        assertThat(new EditionFilter(null, 2023, null).includes(EDITION)).isFalse();
        assertThat(new EditionFilter(null, null, EditionValidity.OVER).includes(EDITION))
                .isFalse();
    }

    @Test
    void anEditionWithoutAnEndHasNoLastDay() {
        assertThat(EDITION.lastDay()).isNull();
        assertThat(line("2027-12-31").lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    private static EditionLine line(String until) {
        return new EditionLine(
                "prepaid",
                2026,
                new LocalizedText("预付消费评价表", "Prepaid services"),
                "2026-01-01",
                until,
                5,
                50,
                Instant.EPOCH,
                null,
                EditionValidity.IN_FORCE,
                null);
    }
}
