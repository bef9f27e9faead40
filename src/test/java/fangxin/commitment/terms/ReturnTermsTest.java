package fangxin.commitment.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.platform.config.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnTermsTest {
    private static final ReturnTerms SHIPPED = ReturnTermsFixture.shipped();

    @Test
    void theShippedTermsAreCompleteAndFillOneColumn() {
        SHIPPED.check();

        assertThat(SHIPPED.classes()).hasSize(11);
        assertThat(JsonMapper.write(SHIPPED).length()).isLessThan(20_000);
        ReturnTerms read = JsonMapper.read(JsonMapper.write(SHIPPED), ReturnTerms.class);
        assertThat(read).isEqualTo(SHIPPED);
    }

    @Test
    void theLawListsFourKindsOfGoodsAndAConfirmationAdmitsOthers() {
        assertThat(SHIPPED.exclusions())
                .filteredOn(exclusion -> exclusion.basis() == ExclusionBasis.STATUTORY)
                .extracting(ReturnExclusion::code)
                .containsExactly("CUSTOM_MADE", "FRESH", "DIGITAL_OPENED", "NEWSPAPERS");
        assertThat(SHIPPED.exclusion("UNDERWEAR").orElseThrow().isPossibleIn(ReturnChannel.DISTANCE))
                .isFalse();
        assertThat(SHIPPED.exclusion("ACTIVATED").orElseThrow().isPossibleIn(ReturnChannel.DISTANCE))
                .isTrue();
    }

    @Test
    void aLostReceiptIsAGoodReasonOnThePremisesAndAnOpenedPackageIsNone() {
        assertThat(SHIPPED.reason("RECEIPT_LOST").orElseThrow().isGoodIn(ReturnChannel.PREMISES))
                .isTrue();
        assertThat(SHIPPED.reason("OPENED").orElseThrow().isGoodIn(ReturnChannel.DISTANCE))
                .isFalse();
        assertThat(SHIPPED.reason(ReturnReason.EXCLUDED)).isPresent();
    }

    /**
     * For a sale at a distance, a missing gift is no good reason: the shop can demand the stated price of the gift, and
     * takes the goods back.
     */
    @Test
    void aMissingGiftIsNoGoodReasonAtADistance() {
        ReturnReason gift = SHIPPED.reason("GIFT_MISSING").orElseThrow();

        assertThat(gift.isGoodIn(ReturnChannel.DISTANCE)).isFalse();
        assertThat(gift.isGoodIn(ReturnChannel.PREMISES)).isTrue();
    }

    @Test
    void twoRowsOfOneCodeAndAnInvertedRangeOfDaysAreRefused() {
        List<GoodsClass> twice = new ArrayList<>(SHIPPED.classes());
        twice.add(twice.getFirst());

        assertThatThrownBy(() -> with(twice, 7, 365).check()).hasMessageContaining("commitment.terms.twice");
        assertThatThrownBy(() -> with(SHIPPED.classes(), 30, 7).check()).hasMessageContaining("commitment.terms.days");
    }

    @Test
    void noTermsAddToTheGoodsThatTheLawExcludes() {
        List<ReturnExclusion> widened = new ArrayList<>(SHIPPED.exclusions());
        LocalizedText jewellery = new LocalizedText("珠宝首饰", "Jewellery");
        widened.add(new ReturnExclusion("JEWELLERY", jewellery, ExclusionBasis.STATUTORY, "《消费者权益保护法》第二十五条"));
        List<ReturnExclusion> voluntary = new ArrayList<>(SHIPPED.exclusions());
        voluntary.add(new ReturnExclusion("JEWELLERY", jewellery, ExclusionBasis.VOLUNTARY, "default"));

        assertThatThrownBy(() -> with(SHIPPED.classes(), 7, 365, widened).check())
                .hasMessageContaining("commitment.terms.statutory");
        assertThatCode(() -> with(SHIPPED.classes(), 7, 365, voluntary).check()).doesNotThrowAnyException();
    }

    /** A reason that the law does not accept, shipped or of the city's own, can be good on the premises alone. */
    @Test
    void noTermsAddToTheReasonsThatTheLawAcceptsAtADistance() {
        ReturnReason opened = SHIPPED.reason("OPENED").orElseThrow();
        LocalizedText sale = new LocalizedText("促销商品", "Goods on sale");

        for (ReturnReason widened : List.of(
                new ReturnReason(opened.code(), opened.name(), true, true, opened.source()),
                new ReturnReason("ON_SALE", sale, true, true, "default"))) {
            assertThatThrownBy(() -> withReason(widened).check()).hasMessageContaining("commitment.terms.distance");
        }
        assertThatCode(() -> withReason(new ReturnReason("ON_SALE", sale, true, false, "default"))
                        .check())
                .doesNotThrowAnyException();
    }

    private static ReturnTerms withReason(ReturnReason reason) {
        List<ReturnReason> reasons = new ArrayList<>(SHIPPED.reasons());
        reasons.removeIf(each -> each.code().equals(reason.code()));
        reasons.add(reason);
        return with(SHIPPED.classes(), 7, 365, SHIPPED.exclusions(), reasons);
    }

    private static ReturnTerms with(List<GoodsClass> classes, int fewest, int most) {
        return with(classes, fewest, most, SHIPPED.exclusions());
    }

    private static ReturnTerms with(List<GoodsClass> classes, int fewest, int most, List<ReturnExclusion> exclusions) {
        return with(classes, fewest, most, exclusions, SHIPPED.reasons());
    }

    private static ReturnTerms with(
            List<GoodsClass> classes,
            int fewest,
            int most,
            List<ReturnExclusion> exclusions,
            List<ReturnReason> reasons) {
        return new ReturnTerms(
                SHIPPED.answer(),
                SHIPPED.reminder(),
                SHIPPED.refund(),
                SHIPPED.statement(),
                SHIPPED.handling(),
                fewest,
                most,
                SHIPPED.veto(),
                SHIPPED.contactDays(),
                classes,
                exclusions,
                reasons);
    }
}
