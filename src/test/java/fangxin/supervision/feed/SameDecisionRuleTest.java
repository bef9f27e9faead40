package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.CODE;
import static fangxin.supervision.feed.FeedFixture.OFFICER;
import static fangxin.supervision.feed.FeedFixture.SYSTEM;
import static fangxin.supervision.feed.FeedFixture.TODAY;
import static fangxin.supervision.feed.FeedFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The county and the city import one penalty, and one of them states its repair. */
class SameDecisionRuleTest {
    private static final String NUMBER = "长市监处罚〔2026〕12号";
    private static final FeedKindCatalogue KINDS = new FeedKindCatalogue(List.of(FeedFixture.penalties()));

    private final FeedRecord county = record("county", "220102", NUMBER, null, null, null);

    private static FeedRecord record(
            String id, String office, String number, LocalDate until, LocalDate repairedOn, LocalDate annulledOn) {
        return matched(new FeedRecord(
                id,
                new Feed("PENALTY", office, at(TODAY)),
                row(number, until, repairedOn, annulledOn),
                "import",
                at(TODAY)));
    }

    private static FeedRowContent row(String number, LocalDate until, LocalDate repairedOn, LocalDate annulledOn) {
        return new FeedRowContent(
                FeedRowContent.keyOf(CODE, number),
                CODE,
                "禾丰便利店",
                number,
                "南关区市场监管局",
                "罚款",
                null,
                null,
                TODAY.minusDays(20),
                until,
                repairedOn,
                annulledOn);
    }

    /** A record that a complete file, or a merger, has removed. */
    private static FeedRecord removed() {
        return matched(
                new FeedRecord(
                        "county",
                        new Feed("PENALTY", "220102", at(TODAY)),
                        row(NUMBER, null, null, null),
                        "import",
                        at(TODAY)) {
                    @Override
                    FeedEnd endOn(LocalDate today) {
                        return FeedEnd.REMOVED;
                    }
                });
    }

    private static FeedRecord matched(FeedRecord made) {
        made.match(new FeedSubject("merchant-1", null, "220102", "禾丰便利店"), false, SYSTEM, at(TODAY));
        return made;
    }

    private static FeedRecord city(LocalDate until, LocalDate repairedOn, LocalDate annulledOn) {
        return record("city", "220100", "长市监处罚[2026]12号", until, repairedOn, annulledOn);
    }

    private void settle(FeedRecord... all) {
        List<FeedRecord> others = SameDecisionRule.others(county, List.of(all), KINDS);
        county.settle(SameDecisionRule.ending(others, TODAY).orElse(null), TODAY, SYSTEM, at(TODAY));
    }

    @Test
    void aRepairAnnulmentOrExpiryThatAnotherFeedStatesEndsTheRecord() {
        assertThat(List.of(city(null, TODAY, null), city(null, null, TODAY), city(TODAY.minusDays(1), null, null)))
                .allSatisfy(stating -> {
                    FeedRecord found = record("county", "220102", NUMBER, null, null, null);
                    List<FeedRecord> others = SameDecisionRule.others(found, List.of(found, stating), KINDS);
                    found.settle(SameDecisionRule.ending(others, TODAY).orElse(null), TODAY, SYSTEM, at(TODAY));
                    assertThat(found.endOn(TODAY)).isEqualTo(FeedEnd.ELSEWHERE);
                    assertThat(found.isAdverse(FeedFixture.penalties(), TODAY)).isFalse();
                    assertThat(found.mayBePublic(FeedFixture.penalties(), TODAY))
                            .isFalse();
                    assertThat(found.endedBy()).isEqualTo("city");
                });
    }

    @Test
    void aRowWithoutAnEndEndsNothing() {
        settle(county, city(TODAY, null, null));
        assertThat(county.isInForce(TODAY)).isTrue();

        settle(county, record("city", "220100", "长市监处罚〔2026〕112号", null, TODAY, null));
        assertThat(county.isInForce(TODAY)).isTrue();
    }

    /** A complete file without the row states no repair: what was proposed continues with the record of the city. */
    @Test
    void theProposalsOfARemovedRecordContinueWithAnotherOneInForce() {
        FeedRecord city = city(null, null, null);
        assertThat(continuing(county, city)).contains(city);

        assertThat(continuing(county, city(null, TODAY, null))).isEmpty();

        city.undo("另一家店的处罚", OFFICER, at(TODAY));
        assertThat(continuing(county, city)).isEmpty();
        assertThat(continuing(county, record("city", "220100", "长市监处罚〔2026〕112号", null, null, null)))
                .isEmpty();
    }

    /** Of two merged feeds, each with a row without a long number, the one that keeps its key continues. */
    @Test
    void theRecordOfOneRowInTheOtherOfTwoMergedFeedsContinues() {
        FeedRecord one = record("one", "220102", "12号", null, null, null);
        FeedRecord other = record("other", "220103", "12号", null, null, null);

        assertThat(SameDecisionRule.continuing(one, List.of(one, other), KINDS, TODAY))
                .contains(other);
        assertThat(SameDecisionRule.continuing(one, List.of(one), KINDS, TODAY)).isEmpty();
    }

    /** The public cause of a suspension keeps the number while the record of the city is in force and public. */
    @Test
    void theNumberOfARemovedRecordStaysPublicWithTheRecordThatContinues() {
        FeedRecord gone = removed();

        assertThat(isHidden(gone, city(null, null, null))).isFalse();

        assertThat(isHidden(gone, city(null, TODAY, null))).isTrue();
        assertThat(isHidden(record("county", "220102", NUMBER, null, TODAY, null), city(null, null, null)))
                .isTrue();
        gone.undo("另一家店的处罚", OFFICER, at(TODAY));
        assertThat(isHidden(gone, city(null, null, null))).isTrue();
    }

    private static boolean isHidden(FeedRecord one, FeedRecord other) {
        return SameDecisionRule.hidesNumber(one, FeedFixture.penalties(), List.of(one, other), KINDS, TODAY);
    }

    private static Optional<FeedRecord> continuing(FeedRecord removed, FeedRecord other) {
        return SameDecisionRule.continuing(removed, List.of(removed, other), KINDS, TODAY);
    }

    /** Fewer than five characters may be the number of several decisions. */
    @Test
    void aShortNumberIsNoIdentity() {
        FeedRecord one = record("one", "220102", "12号", null, null, null);
        FeedRecord other = record("other", "220100", "12号", null, TODAY, null);

        assertThat(SameDecisionRule.others(one, List.of(one, other), KINDS)).isEmpty();
    }

    @Test
    void theRecordIsInForceAgainOnceTheMatchOfTheRepairIsUndone() {
        FeedRecord city = city(null, TODAY, null);
        settle(county, city);
        city.undo("修复的是另一家店的处罚", OFFICER, at(TODAY));

        settle(county, city);

        assertThat(county.isInForce(TODAY)).isTrue();
        assertThat(county.journal())
                .extracting(FeedEntry::step)
                .containsExactly(FeedStep.MATCH, FeedStep.END, FeedStep.RETURN);
    }

    @Test
    void theErasureOfARecordBringsTheOtherOneBackInNoCase() {
        FeedRecord city = city(null, TODAY, null);
        settle(county, city);
        city.erase(SYSTEM, at(TODAY));
        settle(county, city);
        assertThat(county.endOn(TODAY)).isEqualTo(FeedEnd.ELSEWHERE);

        county.erase(SYSTEM, at(TODAY));
        settle(county, city);
        assertThat(county.endOn(TODAY)).isEqualTo(FeedEnd.ELSEWHERE);
    }

    @Test
    void anHonourEndsByItsOwnFeedAlone() {
        FeedKindCatalogue honours =
                new FeedKindCatalogue(List.of(FeedFixture.kind(FeedEffect.HONOUR, FeedScope.SUBJECT)));

        assertThat(SameDecisionRule.others(county, List.of(county, city(null, TODAY, null)), honours))
                .isEmpty();
    }
}
