package fangxin.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.merchant.Merchant;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.ParticularChange;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleParticular;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.testing.data.InventedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A titled member of a street whose house was renumbered, or that got a new credit code. */
class MemberParticularsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String FORMER = InventedData.shop().creditCode();
    private static final String NEW = InventedData.shop().creditCode();

    private final CompositeSubject street = street("某商圈");
    private final Member member = agreed(street, FORMER, "人民大街1号");
    private final Member neighbour = agreed(street, FORMER, "人民大街2号");
    private final List<Member> agreedElsewhere = new ArrayList<>();
    private final MemberShareMonitor monitor = monitor();

    @Test
    void aRenumberedShopStaysATitledMember() {
        change(TitleFixture.imported("南关区禾丰便利店", FORMER, "人民大街9号", 1), TitleParticular.ADDRESS, "人民大街1号", "人民大街9号");

        assertThat(member.address()).isEqualTo("人民大街9号");
        assertThat(member.isHolderOf(TitleFixture.imported("南关区禾丰便利店", FORMER, "人民大街9号", 1)))
                .isTrue();
        assertThat(neighbour.address()).isEqualTo("人民大街2号");
    }

    @Test
    void aShopWithANewCreditCodeStaysATitledMember() {
        Title title = TitleFixture.imported("南关区禾丰便利店", NEW, "人民大街1号", 1);

        change(title, TitleParticular.CREDIT_CODE, FORMER, NEW);

        assertThat(member.creditCode()).isEqualTo(NEW);
        assertThat(member.isHolderOf(title)).isTrue();
        assertThat(neighbour.creditCode()).isEqualTo(FORMER);
    }

    @Test
    void aSlotThatAnotherStreetHasIsNotTakenTwice() {
        agreedElsewhere.add(agreed(street("另一商圈"), NEW, "人民大街1号"));

        change(TitleFixture.imported("南关区禾丰便利店", NEW, "人民大街1号", 1), TitleParticular.CREDIT_CODE, FORMER, NEW);

        assertThat(member.creditCode()).isEqualTo(FORMER);
    }

    private void change(Title title, TitleParticular particular, String before, String after) {
        LocalizedText why = new LocalizedText("信息变更", "Change of particulars");
        monitor.particularChanged(title, new ParticularChange(particular, before, after, why, why));
    }

    private static CompositeSubject street(String name) {
        return new CompositeSubject(
                new Merchant(
                        UnifiedSocialCreditCode.of("91220104MA0000015U"),
                        "管委会",
                        CandidacyFixture.OFFICE,
                        CandidacyFixture.instant()),
                "BUSINESS_DISTRICT",
                name,
                CandidacyFixture.instant());
    }

    private static Member agreed(CompositeSubject street, String code, String address) {
        BusinessMoment now = CandidacyFixture.now();
        Member member = street.addMember(new MemberInput(code, "南关区禾丰便利店", "禾丰便利店", address), now.at());
        member.agree(CandidacyFixture.office(), now);
        return member;
    }

    private MemberShareMonitor monitor() {
        MemberShareMonitor made = new MemberShareMonitor();
        made.composites = new CompositeRepository() {
            @Override
            List<Member> ofCreditCodes(Collection<String> codes) {
                return street.members().stream()
                        .filter(each -> codes.contains(each.creditCode()))
                        .toList();
            }

            @Override
            CompositeSubject findForUpdate(String id) {
                assertThat(id).isEqualTo(street.id());
                return street;
            }

            @Override
            List<Member> agreedMembersOf(String creditCode) {
                return agreedElsewhere.stream()
                        .filter(each -> each.creditCode().equals(creditCode))
                        .toList();
            }

            @Override
            List<Title> titlesOf(CompositeSubject composite) {
                return List.of();
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(DAY);
            }
        };
        return made;
    }
}
