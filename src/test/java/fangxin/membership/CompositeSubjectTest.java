package fangxin.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.merchant.Merchant;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.round.MemberShare;
import org.junit.jupiter.api.Test;

class CompositeSubjectTest {
    private static final BusinessMoment NOW = CandidacyFixture.now();
    private static final Actor OFFICER = CandidacyFixture.office();
    private final Merchant committee = new Merchant(
            UnifiedSocialCreditCode.of("91220104MA0000015U"), "某商圈管理委员会", CandidacyFixture.OFFICE, NOW.at());
    private final CompositeSubject street = new CompositeSubject(committee, "BUSINESS_DISTRICT", "桂林路商圈", NOW.at());

    private static MemberInput shop(String sign) {
        return shop(sign, "桂林路1号");
    }

    private static MemberInput shop(String sign, String address) {
        return new MemberInput("92220102MA0000023N", "禾穗里商贸有限公司", sign, address);
    }

    @Test
    void aMemberCountsOnceItHasAgreed() {
        Member member = street.addMember(shop("禾穗里便利店"), NOW.at());
        assertThat(street.agreedMembers()).isEmpty();

        member.agree(OFFICER, NOW);

        assertThat(street.agreedMembers()).containsExactly(member);
        assertThatThrownBy(() -> member.refuse("不", OFFICER, NOW)).hasMessageContaining("membership.answered.AGREED");
    }

    @Test
    void aCompositeIsNoMemberOfItself() {
        assertThatThrownBy(() ->
                        street.addMember(new MemberInput("91220104MA0000015U", "某商圈管理委员会", null, "桂林路1号"), NOW.at()))
                .hasMessageContaining("membership.itself");
        assertThatThrownBy(
                        () -> street.addMember(new MemberInput("91220104MA0000015U", "某", "桂林路 商圈", "桂林路1号"), NOW.at()))
                .hasMessageContaining("membership.itself");
        assertThatThrownBy(() ->
                        street.addMember(new MemberInput("91220104MA0000015U", "某商圈管理委员会", "商圈书店", "桂林路1号"), NOW.at()))
                .as("under another sign")
                .hasMessageContaining("membership.itself");
    }

    @Test
    void aShopIsListedOnceAndTwoShopsOfOneLicenceAreTwoMembers() {
        street.addMember(shop("禾穗里便利店"), NOW.at());

        assertThatThrownBy(() -> street.addMember(shop("禾穗里 便利店"), NOW.at())).hasMessageContaining("membership.known");
        assertThatThrownBy(() -> street.addMember(shop("禾穗里新店", "长春市朝阳区桂林路１号"), NOW.at()))
                .hasMessageContaining("membership.known");
        assertThat(street.addMember(shop("禾穗里便利店", "桂林路21号"), NOW.at()).seq()).isEqualTo(2);
    }

    @Test
    void aMemberThatRefusedMayBeListedAgain() {
        street.addMember(shop("禾穗里便利店"), NOW.at()).refuse("暂不参加", OFFICER, NOW);

        Member again = street.addMember(shop("禾穗里便利店"), NOW.at());

        again.agree(OFFICER, NOW);
        again.leave("搬走", OFFICER, NOW);
        assertThat(street.agreedMembers()).isEmpty();
        assertThat(street.members()).hasSize(2);
    }

    @Test
    void aListingIsWhole() {
        assertThatThrownBy(() -> street.addMember(new MemberInput("123", " ", null, null), NOW.at()))
                .hasMessageContaining("creditCode")
                .hasMessageContaining("name: membership.required")
                .hasMessageContaining("address: membership.required");
    }

    @Test
    void aShortfallIsRecordedOnceAndOnlyForABindingShare() {
        MemberShareCount advice = new MemberShareCount(10, 2, new MemberShare(30, 0, false));
        MemberShareCount binding = new MemberShareCount(10, 2, new MemberShare(30, 0, true));

        assertThat(street.recordShare("1", "c", advice, "TITLE", NOW)).isEmpty();
        assertThat(street.recordShare("1", "c", binding, "TITLE", NOW)).isPresent();
        assertThat(street.recordShare("1", "c", binding, "TITLE", NOW)).isEmpty();
    }

    @Test
    void aDecisionHoldsUntilItsDayOrUntilItGetsWorse() {
        MemberShare share = new MemberShare(30, 0, true);
        Shortfall asked = street.recordShare("1", "c", new MemberShareCount(10, 2, share), "TITLE", NOW)
                .orElseThrow();
        asked.decide(
                new ShortfallDecisionInput(
                        Shortfall.ShortfallOutcome.KEEP, "两家正在申报", CandidacyFixture.DAY.plusDays(30)),
                OFFICER,
                NOW);

        assertThat(street.recordShare("1", "c", new MemberShareCount(10, 2, share), "TIME", NOW))
                .isEmpty();
        assertThat(street.recordShare("1", "c", new MemberShareCount(10, 1, share), "TITLE", NOW))
                .isPresent();
        assertThat(street.recordShare(
                        "1",
                        "c",
                        new MemberShareCount(10, 2, share),
                        "TIME",
                        CandidacyFixture.at(CandidacyFixture.DAY.plusDays(31))))
                .isEmpty();
    }

    @Test
    void whatRanOutIsAskedAgain() {
        MemberShareCount count = new MemberShareCount(10, 2, new MemberShare(30, 0, true));
        street.recordShare("1", "c", count, "TITLE", NOW)
                .orElseThrow()
                .decide(
                        new ShortfallDecisionInput(
                                Shortfall.ShortfallOutcome.KEEP, "两家正在申报", CandidacyFixture.DAY.plusDays(30)),
                        OFFICER,
                        NOW);

        assertThat(street.recordShare("1", "c", count, "TIME", CandidacyFixture.at(CandidacyFixture.DAY.plusDays(30))))
                .isEmpty();
        assertThat(street.recordShare("1", "c", count, "TIME", CandidacyFixture.at(CandidacyFixture.DAY.plusDays(31))))
                .isPresent();
    }

    /** The public reads no decision on a shortfall that is over, and a later shortfall is another question. */
    @Test
    void aDecisionToKeepTheTitleEndsWithTheShortfall() {
        MemberShare share = new MemberShare(30, 0, true);
        MemberShareCount missed = new MemberShareCount(10, 2, share);
        Shortfall kept = street.recordShare("1", "c", missed, "TITLE", NOW).orElseThrow();
        kept.decide(
                new ShortfallDecisionInput(
                        Shortfall.ShortfallOutcome.KEEP, "两家正在申报", CandidacyFixture.DAY.plusDays(30)),
                OFFICER,
                NOW);

        assertThat(street.recordShare("1", "c", new MemberShareCount(10, 3, share), "TITLE", NOW))
                .isEmpty();
        assertThat(kept.state()).isEqualTo(Shortfall.ShortfallState.CLOSED);
        assertThat(street.recordShare("1", "c", missed, "TITLE", NOW)).isPresent();
    }

    @Test
    void aProposedRectificationIsAskedAgainOnceItsProceedingHasEnded() {
        MemberShareCount missed = new MemberShareCount(10, 2, new MemberShare(30, 0, true));
        Shortfall asked = street.recordShare("1", "c", missed, "TITLE", NOW).orElseThrow();
        assertThat(street.isRectificationProposed("1")).isFalse();
        asked.decide(new ShortfallDecisionInput(Shortfall.ShortfallOutcome.RECTIFY, "补齐成员", null), OFFICER, NOW);

        assertThat(street.isRectificationProposed("1")).isTrue();
        assertThat(street.isRectificationProposed("2")).isFalse();
        assertThat(asked.hasOrderedRectification()).isFalse();
        assertThat(street.recordShare("1", "c", missed, "TIME", NOW)).isEmpty();
        street.closeRectificationsOf("1", NOW);

        assertThat(asked.state()).isEqualTo(Shortfall.ShortfallState.CLOSED);
        assertThat(street.recordShare("1", "c", missed, "TIME", NOW)).isPresent();
    }

    @Test
    void aRectificationIsConfirmedByAPerson() {
        MemberShare share = new MemberShare(30, 0, true);
        Shortfall asked = street.recordShare("1", "c", new MemberShareCount(10, 2, share), "TITLE", NOW)
                .orElseThrow();
        asked.decide(new ShortfallDecisionInput(Shortfall.ShortfallOutcome.RECTIFY, "补齐成员", null), OFFICER, NOW);
        assertThatThrownBy(() -> asked.confirm(NOW)).hasMessageContaining("membership.shortfall.notMended");

        street.recordShare("1", "c", new MemberShareCount(10, 3, share), "TITLE", NOW);
        assertThat(asked.state()).isEqualTo(Shortfall.ShortfallState.REACHED);

        asked.confirm(NOW);
        assertThat(asked.state()).isEqualTo(Shortfall.ShortfallState.CLOSED);
    }
}
