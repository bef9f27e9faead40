package fangxin.supervision.reentry;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.testing.data.InventedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReentryCodeChangeTest {
    private static final LocalDate REVOKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 1);
    private static final String FORMER = InventedData.shop().creditCode();
    private static final String NEW = InventedData.shop().creditCode();
    private static final String NAME = "南关区禾丰便利店有限公司";

    private final List<ReentryBan> stored = new ArrayList<>(List.of(ReentryBan.following(
            ReentryBanCause.REVOCATION,
            TitleFixture.imported("南关区禾丰便利店", FORMER, "人民大街1号", 1),
            "document",
            LAST_DAY,
            "default",
            NoticeFixture.at(REVOKED))));
    private final ReentryCodeChange change = change();

    @Test
    void aSoleTraderThatBecameACompanyIsBannedUnderItsNewCode() {
        assertThat(change.follow(FORMER, NEW, NAME, NoticeFixture.at(REVOKED.plusDays(10))))
                .isEqualTo(1);

        Merchant company = new Merchant(
                UnifiedSocialCreditCode.of(NEW),
                NAME,
                NoticeFixture.OFFICE,
                NoticeFixture.at(REVOKED).at());
        Premises there = new Premises(company, "禾丰便利店", NoticeFixture.OFFICE, null, "人民大街1号");
        assertThat(stored).hasSize(2);
        assertThat(stored.getLast().binds(SubjectSite.PREMISES, company, there)).isTrue();
        assertThat(stored.getLast().lastDay()).isEqualTo(LAST_DAY);
        assertThat(stored.getFirst().creditCode()).isEqualTo(FORMER);
    }

    @Test
    void theChangeIsFollowedOnce() {
        BusinessMoment now = NoticeFixture.at(REVOKED);

        change.follow(FORMER, NEW, NAME, now);
        change.follow(FORMER, NEW, NAME, now);

        assertThat(stored).hasSize(2);
    }

    @Test
    void aBanThatIsOverIsNotFollowed() {
        assertThat(change.follow(FORMER, NEW, NAME, NoticeFixture.at(LAST_DAY.plusDays(1))))
                .isZero();
        assertThat(stored).hasSize(1);
    }

    private ReentryCodeChange change() {
        ReentryCodeChange made = new ReentryCodeChange();
        made.bans = new ReentryRepository() {
            @Override
            List<ReentryBan> inForceFor(String creditCode) {
                return stored.stream()
                        .filter(ban -> creditCode.equals(ban.creditCode()))
                        .toList();
            }

            @Override
            void add(ReentryBan ban) {
                stored.add(ban);
            }
        };
        return made;
    }
}
