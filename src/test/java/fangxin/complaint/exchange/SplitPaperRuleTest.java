package fangxin.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitPaperRuleTest {
    @Test
    void theComplaintHasTheSentencesBeforeTheReport() {
        assertThat(SplitPaperRule.complaintPart("退款680元未到账。另举报该店无证经营。")).isEqualTo("退款680元未到账。");
        assertThat(SplitPaperRule.complaintPart("要求换货；举报虚假宣传")).isEqualTo("要求换货；");
        assertThat(SplitPaperRule.complaintPart("举报该店无证经营，并要求退款。")).isEmpty();
        assertThat(SplitPaperRule.complaintPart("要求退款。")).isEqualTo("要求退款。");
        assertThat(SplitPaperRule.complaintPart(null)).isNull();
    }
}
