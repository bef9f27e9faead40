package fangxin.commitment.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.platform.config.JsonMapper;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationTermsTest {
    private static final CompensationTerms SHIPPED = CompensationTermsFixture.shipped();

    @Test
    void theShippedTermsAreCompleteAndFillOneColumn() {
        SHIPPED.check();

        String text = JsonMapper.write(SHIPPED);
        assertThat(text.length()).isLessThan(8000);
        CompensationTerms read = JsonMapper.read(text, CompensationTerms.class);
        assertThat(read).isEqualTo(SHIPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "10000.00, SUFFICIENT",
        "5000.00, SUFFICIENT",
        "4999.99, BELOW_HALF",
        "1000.00, BELOW_HALF",
        "999.99, BELOW_TENTH",
        "0.01, BELOW_TENTH",
        "0.00, EXHAUSTED",
        "-1.00, EXHAUSTED"
    })
    void aBalanceIsPublishedAsABand(BigDecimal balance, String band) {
        assertThat(SHIPPED.band(balance, new BigDecimal("10000")).code()).isEqualTo(band);
    }

    @Property(tries = 300)
    void aHigherBalanceIsInNoLowerBand(
            @ForAll @LongRange(max = 200_000) long cents, @ForAll @LongRange(max = 200_000) long more) {
        BigDecimal agreed = new BigDecimal("1000.00");
        int lower = SHIPPED.band(BigDecimal.valueOf(cents, 2), agreed).fromPercent();
        int higher = SHIPPED.band(BigDecimal.valueOf(cents + more, 2), agreed).fromPercent();

        assertThat(higher).isGreaterThanOrEqualTo(lower);
        InputClasses.requireBoth("another band", higher > lower);
    }

    @Test
    void bandsThatDoNotFallToZeroAndTwoOfOneCodeAreRefused() {
        List<CompensationBand> rising = new ArrayList<>(SHIPPED.bands()).reversed();
        List<CompensationBand> twice = new ArrayList<>(SHIPPED.bands());
        twice.set(1, band("SUFFICIENT", 10));
        List<CompensationBand> above = List.of(band("HIGH", 50), band("LOW", 5), band("NONE", 0));

        assertThatThrownBy(() -> with(rising, 3).check()).hasMessageContaining("commitment.compensationTerms.order");
        assertThatThrownBy(() -> with(twice, 3).check()).hasMessageContaining("commitment.compensationTerms.twice");
        assertThatThrownBy(() -> with(above, 3).check()).hasMessageContaining("commitment.compensationTerms.order");
        assertThatThrownBy(() -> with(List.of(band("ONE", 0)), 3).check())
                .hasMessageContaining("commitment.compensationTerms.bands");
        assertThatThrownBy(() -> with(SHIPPED.bands(), 0).check())
                .hasMessageContaining("commitment.compensationTerms.months");
        assertThatThrownBy(() ->
                        with(List.of(band("HIGH", 101), band("LOW", 0)), 3).check())
                .hasMessageContaining("commitment.compensationTerms.percent");
    }

    private static CompensationBand band(String code, int from) {
        return new CompensationBand(code, new LocalizedText("区间", "Band"), from);
    }

    private static CompensationTerms with(List<CompensationBand> bands, int months) {
        return new CompensationTerms(SHIPPED.response(), months, SHIPPED.endingDays(), bands);
    }
}
