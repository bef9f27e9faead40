package fangxin.complaint.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.warning.CaseSources.SourceCase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypicalCaseComposerTest {
    private static final String TRADER = "长春市晨光健身有限公司";

    private static SourceCase complaint(String summary, HandlingState outcome, BigDecimal recovered) {
        return new SourceCase(
                TRADER, "人民大街1号", new LocalizedText("预付式消费", "Prepaid"), summary, outcome, recovered, null);
    }

    @Test
    void traderAddressAndPersonsAreLeftOut() {
        TypicalCaseDraft draft = TypicalCaseComposer.compose(complaint(
                "消费者在" + TRADER + "（人民大街1号）办卡，联系13904314711退卡被拒。", HandlingState.SETTLED, new BigDecimal("680.00")));

        assertThat(draft.body()).contains("某商户", "挽回损失680.00元", "双方达成一致").doesNotContain(TRADER, "人民大街", "13904314711");
        assertThat(new PersonalDataDetector().find(draft.title() + draft.body()))
                .isEmpty();
        assertThat(draft.title()).isEqualTo("预付式消费消费纠纷调解案");
        assertThat(draft.category()).isEqualTo("预付式消费");
    }

    @Test
    void aCaseWithoutAnAgreementClaimsNone() {
        TypicalCaseDraft draft =
                TypicalCaseComposer.compose(complaint("退卡被拒。", HandlingState.NOTIFIED, BigDecimal.ZERO));

        assertThat(draft.body()).contains("该投诉已经办结").doesNotContain("达成一致", "挽回损失");
    }

    @Test
    void aPenaltyStatesItsDecisionWithoutTheTrader() {
        TypicalCaseDraft draft = TypicalCaseComposer.compose(
                new SourceCase(TRADER, null, null, TRADER + "销售过期食品。", null, null, "对" + TRADER + "罚款5000元"));

        assertThat(draft.body()).contains("某商户销售过期食品", "对某商户罚款5000元").doesNotContain(TRADER);
        assertThat(draft.category()).isNull();
    }

    /** 4,000 characters are the limit of the field: facts and decision are each cut before. */
    @Test
    void longWordsFitTheField() {
        TypicalCaseDraft draft = TypicalCaseComposer.compose(complaint("甲".repeat(5000), HandlingState.SETTLED, null));

        assertThat(draft.body()).hasSizeLessThan(4000);
    }
}
