package fangxin.supervision.reentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.testing.data.InventedData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReentryBanTest {
    private static final LocalDate REVOKED = LocalDate.of(2026, 3, 2);
    private static final BusinessMoment NOW = NoticeFixture.at(REVOKED);
    private static final String CODE = InventedData.shop().creditCode();
    private static final String OTHER_CODE = InventedData.shop().creditCode();
    private final Title title = TitleFixture.imported("南关区禾丰便利店", CODE, "人民大街1号", 1);
    private final ReentryBan ban = ReentryBan.ofRevocation(
            title,
            "document",
            WorkingCalendar.weekdaysOnly().end(REVOKED, new TimeLimit(2, TimeLimit.Unit.YEARS, "default")),
            "default",
            NOW);

    @Test
    void endsAtTheEndOfItsLastDay() {
        assertThat(ban.lastDay()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(ban.isInForce(LocalDate.of(2028, 3, 1))).isTrue();
        assertThat(ban.isInForce(LocalDate.of(2028, 3, 2))).isFalse();
    }

    @Test
    void bindsTheSubjectAtItsPremisesHoweverTheAddressIsWritten() {
        Merchant holder = merchant(CODE, "南关区禾丰便利店");

        assertThat(ban.binds(SubjectSite.PREMISES, holder, premises(holder, "新招牌", "长春市南关区人民大街1号")))
                .isTrue();
        assertThat(ban.binds(SubjectSite.PREMISES, holder, premises(holder, "南关区禾丰便利店", "自由大路9号")))
                .isFalse();
    }

    @Test
    void anotherCreditCodeAtThePremisesIsNotBoundButFound() {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        Premises there = premises(tenant, "新店", "人民大街1号");
        Premises elsewhere = premises(tenant, "新店", "人民大街2号");

        assertThat(ban.binds(SubjectSite.PREMISES, tenant, there)).isFalse();
        assertThat(ban.isAt(SubjectSite.PREMISES, tenant, there)).isTrue();
        assertThat(ban.isAt(SubjectSite.PREMISES, tenant, elsewhere)).isFalse();
    }

    @Test
    void aProposalBindsOnlyOnceAPersonHasDecidedSo() {
        ReentryBan banned = proposal();
        ReentryBan passed = proposal();

        assertThat(banned.isInForce(REVOKED)).isFalse();
        decide(banned, ReentryOutcome.BAN);
        decide(passed, ReentryOutcome.PASS);

        assertThat(banned.isInForce(REVOKED)).isTrue();
        assertThat(banned.lastDay()).isEqualTo(ban.lastDay());
        assertThat(banned.binds(
                        SubjectSite.PREMISES,
                        banned.candidacy().merchant(),
                        premises(banned.candidacy().merchant(), "新店", "人民大街1号")))
                .isTrue();
        assertThat(passed.state()).isEqualTo(ReentryBanState.PASSED);
        assertThat(passed.isInForce(REVOKED)).isFalse();
        assertThatThrownBy(() -> decide(passed, ReentryOutcome.BAN)).hasMessageContaining("supervision.ban.decided");
    }

    @Test
    void aTitleInOrderAgainLiftsIt() {
        ban.lift(NOW);

        assertThat(ban.isInForce(REVOKED)).isFalse();
    }

    private ReentryBan proposal() {
        Merchant tenant = merchant(OTHER_CODE, "南关区新店");
        return ReentryBan.proposed(ban, new Candidacy("2026000001", tenant, NoticeFixture.round(3), NOW.at()), NOW);
    }

    private static void decide(ReentryBan proposal, ReentryOutcome outcome) {
        proposal.decide(
                new ReentryDecisionInput(proposal.version(), outcome, "核查租赁合同和人员。"),
                NoticeFixture.officer("office1", Role.COUNTY_OFFICE),
                NOW);
    }

    private static Merchant merchant(String code, String name) {
        return new Merchant(UnifiedSocialCreditCode.of(code), name, NoticeFixture.OFFICE, NOW.at());
    }

    private static Premises premises(Merchant merchant, String signName, String address) {
        return new Premises(merchant, signName, NoticeFixture.OFFICE, null, address);
    }
}
