package fangxin.supervision.riskvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Entry of a visit because of a risk in the audit log, and its closing, which happens once. */
class RiskVisitTest {
    private static final Title TITLE = TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    private static final ActionStamp BY = new ActionStamp(
            NoticeFixture.officer("office1", Role.COUNTY_OFFICE), NoticeFixture.at(LocalDate.of(2026, 3, 2)));

    @Test
    void theHashIsThatOfSaltNumberAndReason() {
        RiskVisit visit = new RiskVisit(TITLE, "多次投诉", "salt", BY);

        assertThat(visit.commitment()).isEqualTo(RiskVisit.commitment("salt", TITLE.number(), "多次投诉"));
        assertThat(visit.commitment())
                .isNotEqualTo(RiskVisit.commitment("other", TITLE.number(), "多次投诉"))
                .isNotEqualTo(RiskVisit.commitment("salt", TITLE.number(), "无"));
    }

    @Test
    void isClosedOnce() {
        RiskVisit visit = new RiskVisit(TITLE, "多次投诉", "salt", BY);

        visit.close(0, "20260000017", "未发现问题", BY);

        assertThat(visit.state()).isEqualTo(RiskVisitState.CLOSED);
        assertThat(visit.visit()).isEqualTo("20260000017");
        assertThat(visit.result()).isEqualTo("未发现问题");
        assertThatThrownBy(() -> visit.close(0, null, "又一次", BY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("riskvisit.closed"));
    }
}
