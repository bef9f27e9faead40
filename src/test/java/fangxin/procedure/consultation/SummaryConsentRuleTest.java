package fangxin.procedure.consultation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.procedure.consultation.Consultation.ConsultationType;
import org.junit.jupiter.api.Test;

class SummaryConsentRuleTest {
    private static void refused(ConsultationType type, String question, boolean replied, String key) {
        assertThatThrownBy(() -> SummaryConsentRule.check(type, question, replied))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }

    @Test
    void onlyAPlainRequestWithoutAReplyIsConsentedToAmongSeveral() {
        assertThatCode(() -> SummaryConsentRule.check(ConsultationType.OPINIONS, null, false))
                .doesNotThrowAnyException();
        refused(ConsultationType.JOINT_EXAMINATION, "有无否决事项", false, "consultation.consent.examination");
        refused(ConsultationType.OPINIONS, "有无投诉", false, "consultation.consent.question");
        refused(ConsultationType.OPINIONS, null, true, "consultation.consent.replied");
    }
}
