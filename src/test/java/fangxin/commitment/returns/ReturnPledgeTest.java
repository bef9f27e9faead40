package fangxin.commitment.returns;

import static fangxin.commitment.returns.ReturnFixture.SHOP;
import static fangxin.commitment.returns.ReturnFixture.TERMS;
import static fangxin.commitment.returns.ReturnFixture.at;
import static fangxin.commitment.returns.ReturnFixture.pledge;
import static fangxin.commitment.returns.ReturnFixture.terms;
import static fangxin.commitment.returns.ReturnFixture.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.naming.title.DecisionDocument;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecordedActor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReturnPledgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    @Test
    void anEarlierPurchaseKeepsTheTermsOfItsDay() {
        ReturnPledgeHistory history =
                history(pledge(title(), 1, LocalDate.of(2026, 3, 1), 7), pledge(title(), 2, LATER, 30));

        assertThat(history.heldOn(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(days(history, TODAY)).contains(7);
        assertThat(days(history, LATER)).contains(30);
    }

    @Test
    void anEndedPledgeCoversThePurchasesBeforeItsEnd() {
        ReturnPledgeHistory history = history(pledge(title(), 1, LocalDate.of(2026, 3, 1), 7));
        ReturnPledge end =
                history.end(RecordedActor.of(SHOP), Instant.EPOCH, TODAY).orElseThrow();
        ReturnPledgeHistory ended = history(history.versions().getFirst(), end);

        assertThat(days(ended, TODAY)).contains(7);
        assertThat(ended.heldOn(LATER)).isEmpty();
        assertThat(ended.newest()).isEmpty();
        assertThat(ended.end(RecordedActor.of(SHOP), Instant.EPOCH, TODAY)).isEmpty();
        assertThat(ReturnStarCondition.endOf(ended)).contains(TODAY.plusDays(1));
        assertThat(ReturnStarCondition.endOf(history)).isEmpty();
        assertThat(ReturnStarCondition.endOf(history()))
                .as("a shop that never pledged here")
                .isEmpty();
    }

    @Test
    void theFirstPledgeHoldsFromTodayAndAChangeFromTomorrow() {
        ReturnPledgeHistory none = history();
        ReturnPledge first = next(none, 7, null).orElseThrow();
        ReturnPledgeHistory one = history(first);

        assertThat(first.validFrom()).isEqualTo(TODAY);
        assertThat(next(one, 30, null).orElseThrow().validFrom()).isEqualTo(LATER);
        assertThat(next(one, 7, null)).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> next(one, 30, TODAY))
                        .violations()
                        .getFirst()
                        .arguments())
                .startsWith(LATER);
    }

    @Test
    void aSaleAtADistanceDoesNotWidenTheExclusionsOfTheLaw() {
        LocalizedText others = new LocalizedText("特价商品", "Goods on sale");

        assertThatCode(() -> atDistance(List.of("FRESH", "ACTIVATED")).check(ReturnChannel.DISTANCE, TERMS))
                .doesNotThrowAnyException();
        assertThatCode(() -> terms(7, List.of("UNDERWEAR"), others, null).check(ReturnChannel.PREMISES, TERMS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> terms(7, List.of("UNDERWEAR")).check(ReturnChannel.DISTANCE, TERMS))
                .hasMessageContaining("exclusions: commitment.pledge.widened");
        assertThatThrownBy(() -> terms(7, List.of(), others, null).check(ReturnChannel.DISTANCE, TERMS))
                .hasMessageContaining("otherExclusions: commitment.pledge.widened");
    }

    @Test
    void aSaleAtADistanceCoversAllClassesOfTheTerms() {
        ReturnPledge atDistance = new ReturnPledge(
                title(),
                ReturnChannel.DISTANCE,
                1,
                1,
                atDistance(List.of()),
                TODAY,
                false,
                RecordedActor.of(SHOP),
                Instant.EPOCH);
        ReturnPledge onPremises = pledge(title(), 1, TODAY, atDistance(List.of()), false);

        assertThat(atDistance.classes(TERMS)).isEqualTo(TERMS.classes());
        assertThat(PledgeView.of(atDistance, TERMS).classes()).hasSameSizeAs(TERMS.classes());
        assertThat(onPremises.classes(TERMS)).extracting(GoodsClass::code).containsExactly("CLOTHING");
    }

    private static PledgedTerms atDistance(List<String> exclusions) {
        return new PledgedTerms(
                7, List.of("CLOTHING"), null, null, exclusions, null, true, RefundRoute.ORIGINAL_PAYMENT, 3, null);
    }

    /** Section 25 covers all goods at any price, and requires only that they are intact. */
    @Test
    void aSaleAtADistanceIsNotNarrowedByGoodsOrConditions() {
        LocalizedText narrower = new LocalizedText("仅限正价商品", "Goods at full price only");
        PledgedTerms narrowed = new PledgedTerms(
                7,
                List.of("CLOTHING"),
                narrower,
                narrower,
                List.of(),
                null,
                true,
                RefundRoute.ORIGINAL_PAYMENT,
                3,
                null);

        assertThatCode(() -> narrowed.check(ReturnChannel.PREMISES, TERMS)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> narrowed.check(ReturnChannel.DISTANCE, TERMS))
                        .violations())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("goods", "conditions");
    }

    @Test
    void fewerThanSevenDaysAndExclusionsThatAreNotDisplayedAreRefused() {
        PledgedTerms hidden = new PledgedTerms(
                6,
                List.of("SHOES"),
                new LocalizedText(null, "Shoes"),
                null,
                List.of("FRESH"),
                null,
                false,
                RefundRoute.CASH,
                8,
                null);

        assertThat(catchThrowableOfType(RuleViolation.class, () -> hidden.check(ReturnChannel.PREMISES, TERMS))
                        .violations())
                .extracting(RuleViolation.Violation::field)
                .containsExactlyInAnyOrder("days", "refundDays", "displayed", "goods", "goodsClasses");
    }

    @Test
    void aPurchaseIsCoveredUntilTheLastDayOfTheTitle() {
        Title title = TitleFixture.importedUntil(LocalDate.of(2030, 3, 9));

        assertThat(TitleForceRule.isInForce(title, LocalDate.of(2020, 11, 29))).isFalse();
        assertThat(TitleForceRule.isInForce(title, LocalDate.of(2020, 11, 30))).isTrue();
        assertThat(TitleForceRule.isInForce(title, LocalDate.of(2030, 3, 9))).isTrue();
        assertThat(TitleForceRule.isInForce(title, LocalDate.of(2030, 3, 10))).isFalse();
    }

    @Test
    void aPurchaseBeforeARevocationIsClaimedAfterItAndALaterOneIsRefusedInWords() {
        LocalDate revokedOn = LocalDate.of(2026, 12, 1);
        Title title = title();
        revoke(title, revokedOn);
        ReturnPledgeHistory history = history(pledge(title, 1, LocalDate.of(2026, 1, 1), 7));

        for (LocalDate bought : List.of(revokedOn.minusDays(1), revokedOn)) {
            assertThat(covering(title, history, bought, revokedOn.plusDays(2))
                            .terms()
                            .days())
                    .isEqualTo(7);
        }
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> covering(title, history, revokedOn.plusDays(1), revokedOn.plusDays(2)));
        assertThat(refused.key()).isEqualTo("commitment.claim.titleEnded");
        assertThat(refused.violations().getFirst().arguments()).contains(revokedOn);
    }

    /** The job enters the end of the term on the day after it, which is no day of the title. */
    @Test
    void theEntryOfTheEndDoesNotProlongTheTerm() {
        Title title = TitleFixture.importedUntil(TODAY);

        assertThat(title.status()).isEqualTo(TitleStatus.EXPIRED);
        assertThat(TitleForceRule.isInForce(title, TODAY)).isTrue();
        assertThat(TitleForceRule.isInForce(title, LATER)).isFalse();
        assertThat(TitleForceRule.lastDay(title, LATER)).contains(TODAY);
    }

    @Test
    void theReviewOfARevocationDoesNotProlongTheTitle() {
        LocalDate revokedOn = LocalDate.of(2026, 12, 1);
        LocalDate askedOn = LocalDate.of(2026, 12, 10);
        LocalDate decidedOn = LocalDate.of(2026, 12, 20);
        Title upheld = title();
        Title overturned = title();
        for (Title title : List.of(upheld, overturned)) {
            TitleFixture.take(title, TitleStep.REVOKE, null, at(revokedOn, LocalTime.NOON));
            TitleFixture.take(title, TitleStep.ASK_REVIEW, decidedOn, at(askedOn, LocalTime.NOON));
        }
        TitleFixture.take(upheld, TitleStep.UPHOLD, null, at(decidedOn, LocalTime.NOON));
        TitleFixture.take(overturned, TitleStep.OVERTURN, null, at(decidedOn, LocalTime.NOON));

        assertThat(Stream.of(revokedOn, askedOn, decidedOn).filter(day -> TitleForceRule.isInForce(upheld, day)))
                .containsExactly(revokedOn);
        assertThat(TitleForceRule.lastDay(upheld, decidedOn)).contains(revokedOn);
        assertThat(TitleForceRule.isInForce(overturned, decidedOn)).isTrue();
    }

    private static void revoke(Title title, LocalDate day) {
        TitleFixture.decide(
                title,
                OfficialDocumentTypeFixture.type("REVOCATION").decision(),
                new DecisionDocument("document", "南关放心〔2026〕1号", day, "理由"),
                new ActionStamp(ReturnFixture.OFFICER, at(day, LocalTime.NOON)));
    }

    @Test
    void aClaimIsInTimeInTheLastSecondOfItsLastDay() {
        Title title = title();
        ReturnPledgeHistory history = history(pledge(title, 1, LocalDate.of(2026, 1, 1), 7));
        LocalDate bought = LocalDate.of(2026, 3, 2);

        assertThat(PurchaseCoverageRule.require(
                        title,
                        history,
                        ReturnChannel.PREMISES,
                        onPremises(bought, "FOOD"),
                        at(TODAY, LocalTime.of(23, 59, 59))))
                .isEqualTo(history.versions().getFirst());
        assertThatThrownBy(() -> PurchaseCoverageRule.require(
                        title,
                        history,
                        ReturnChannel.PREMISES,
                        onPremises(bought, "FOOD"),
                        at(LATER, LocalTime.MIDNIGHT)))
                .hasMessageContaining("commitment.claim.late");
        assertThatThrownBy(() -> covering(title, history, LATER, TODAY))
                .hasMessageContaining("commitment.claim.future");
        assertThatThrownBy(() -> PurchaseCoverageRule.require(
                        title,
                        history,
                        ReturnChannel.PREMISES,
                        onPremises(bought, "JEWELLERY"),
                        at(bought, LocalTime.NOON)))
                .hasMessageContaining("goodsClass: commitment.claim.notCovered");
        assertThatThrownBy(() -> covering(title, history(), bought, bought))
                .hasMessageContaining("commitment.claim.noPledge");
    }

    @Test
    void goodsAreTakenBackByAShopOfTheHolderOrOfTheAlliance() {
        Title bought = title();
        Title branch = TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "自由大路8号", 7);
        Title ally = TitleFixture.imported("南关区丁便利店", "92220102MA0000002X", "自由大路9号", 8);
        ReturnPledge alone = pledge(bought, 1, TODAY, 7);
        ReturnPledge allied = pledge(bought, 1, TODAY, terms(7, List.of(), null, "重庆路退货联盟"), false);
        ReturnPledge ofAlly = pledge(ally, 1, TODAY, terms(7, List.of(), null, "重庆路退货联盟"), false);

        assertThat(CrossStoreRule.mayTakeBack(alone, branch, Optional.of(pledge(branch, 1, TODAY, 7)), TODAY))
                .isTrue();
        assertThat(CrossStoreRule.mayTakeBack(alone, branch, Optional.empty(), TODAY))
                .isFalse();
        assertThat(CrossStoreRule.mayTakeBack(alone, ally, Optional.of(ofAlly), TODAY))
                .isFalse();
        assertThat(CrossStoreRule.mayTakeBack(allied, ally, Optional.of(ofAlly), TODAY))
                .isTrue();
    }

    @Test
    void goodsOfAShopWhoseTitleWasRevokedSinceAreTakenBackByAnotherAndNotByItself() {
        LocalDate revokedOn = LocalDate.of(2026, 12, 1);
        Title bought = title();
        Title ally = TitleFixture.imported("南关区丁便利店", "92220102MA0000002X", "自由大路9号", 8);
        ReturnPledge allied = pledge(bought, 1, TODAY, terms(7, List.of(), null, "重庆路退货联盟"), false);
        ReturnPledge ofAlly = pledge(ally, 1, TODAY, terms(7, List.of(), null, "重庆路退货联盟"), false);
        revoke(bought, revokedOn);

        LocalDate later = revokedOn.plusDays(3);
        assertThat(covering(bought, history(allied), revokedOn, later)).isEqualTo(allied);
        assertThat(CrossStoreRule.mayTakeBack(allied, ally, Optional.of(ofAlly), later))
                .isTrue();
        assertThat(CrossStoreRule.mayTakeBack(ofAlly, bought, Optional.of(allied), later))
                .as("the revoked shop takes back nothing of others")
                .isFalse();
    }

    @Test
    void goodsThatWereSentAreClaimedWithinTheDaysAfterTheirReceiptThoughThePledgeEnded() {
        Title title = title();
        LocalDate ordered = LocalDate.of(2026, 3, 2);
        LocalDate received = LocalDate.of(2026, 3, 9);
        ReturnPledgeHistory history =
                history(pledge(title, 1, LocalDate.of(2026, 1, 1), 7), pledge(title, 2, ordered.plusDays(3), 10));

        assertThat(sent(title, history, ordered, received, at(LocalDate.of(2026, 3, 16), LocalTime.of(23, 59, 59))))
                .isEqualTo(history.versions().getFirst());
        assertThatThrownBy(() ->
                        sent(title, history, ordered, received, at(LocalDate.of(2026, 3, 17), LocalTime.MIDNIGHT)))
                .hasMessageContaining("receivedOn: commitment.claim.late");
        assertThatThrownBy(() -> sent(title, history, ordered, null, at(received, LocalTime.NOON)))
                .hasMessageContaining("receivedOn: commitment.receivedOn.missing");
        assertThatThrownBy(() -> sent(title, history, ordered, ordered.minusDays(1), at(received, LocalTime.NOON)))
                .hasMessageContaining("receivedOn: commitment.receivedOn.early");
        assertThatThrownBy(() -> sent(title, history, ordered, received.plusDays(1), at(received, LocalTime.NOON)))
                .hasMessageContaining("receivedOn: commitment.receivedOn.future");
        assertThatThrownBy(() -> PurchaseCoverageRule.require(
                        title,
                        history,
                        ReturnChannel.PREMISES,
                        new Purchase(ordered, received, "FOOD", null, BigDecimal.TEN),
                        at(received, LocalTime.NOON)))
                .hasMessageContaining("receivedOn: commitment.receivedOn.premises");
    }

    private static ReturnPledge sent(
            Title title, ReturnPledgeHistory history, LocalDate ordered, LocalDate received, BusinessMoment now) {
        return PurchaseCoverageRule.require(
                title,
                history,
                ReturnChannel.DISTANCE,
                new Purchase(ordered, received, "FOOD", null, BigDecimal.TEN),
                now);
    }

    private static Purchase onPremises(LocalDate bought, String goodsClass) {
        return new Purchase(bought, null, goodsClass, null, BigDecimal.TEN);
    }

    private static ReturnPledge covering(Title title, ReturnPledgeHistory history, LocalDate bought, LocalDate day) {
        return PurchaseCoverageRule.require(
                title, history, ReturnChannel.PREMISES, onPremises(bought, "CLOTHING"), at(day, LocalTime.NOON));
    }

    private static Optional<ReturnPledge> next(ReturnPledgeHistory history, int days, LocalDate from) {
        return history.next(
                title(),
                ReturnChannel.PREMISES,
                terms(days, List.of("FRESH")),
                1,
                from,
                RecordedActor.of(SHOP),
                Instant.EPOCH,
                TODAY);
    }

    private static Optional<Integer> days(ReturnPledgeHistory history, LocalDate day) {
        return history.heldOn(day).map(pledge -> pledge.terms().days());
    }

    private static ReturnPledgeHistory history(ReturnPledge... versions) {
        return new ReturnPledgeHistory(List.of(versions));
    }
}
