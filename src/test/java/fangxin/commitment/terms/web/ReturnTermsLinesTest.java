package fangxin.commitment.terms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsFixture;
import org.junit.jupiter.api.Test;

class ReturnTermsLinesTest {
    private static final ReturnTerms SHIPPED = ReturnTermsFixture.shipped();

    @Test
    void theLinesOfTheTermsAreReadAsTheyWereWritten() {
        assertThat(ReturnTermsLines.classes(ReturnTermsLines.ofClasses(SHIPPED.classes())))
                .isEqualTo(SHIPPED.classes());
        assertThat(ReturnTermsLines.exclusions(ReturnTermsLines.ofExclusions(SHIPPED.exclusions())))
                .isEqualTo(SHIPPED.exclusions());
        assertThat(ReturnTermsLines.reasons(ReturnTermsLines.ofReasons(SHIPPED.reasons())))
                .isEqualTo(SHIPPED.reasons());
    }

    @Test
    void aLineWithoutAllItsPartsIsRefusedAtItsField() {
        assertThatThrownBy(() -> ReturnTermsLines.classes("FOOD | 食品"))
                .hasMessageContaining("classes: commitment.terms.line");
        assertThat(ReturnTermsLines.classes("\n FOOD|食品|Food \n")).hasSize(1);
    }
}
