package fangxin.complaint.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the correction of stored terms: those of an earlier version, and those that a city has changed. */
class ComplaintTermsCorrectionTest {
    private static final ComplaintTerms SHIPPED = ComplaintTerms.shipped();
    private static final String FORMER = "《市场监督管理行政处罚程序规定》第十八条";

    @Test
    void termsOfAnEarlierVersionBecomeThoseThatShipToday() {
        ComplaintTerms former = stored(FORMER, "有关机关、消费者协会已经受理或者处理过同一争议");

        ComplaintTerms corrected = ComplaintTermsCorrection.corrected(former, SHIPPED);

        assertThat(corrected.codes()).isEqualTo(SHIPPED.codes());
        assertThat(corrected.ruleSets().getFirst().limits())
                .containsExactlyInAnyOrderElementsOf(
                        SHIPPED.ruleSets().getFirst().limits());
        assertThat(corrected.ruleSets().getLast()).isEqualTo(SHIPPED.ruleSets().getLast());
        corrected.check();
        assertThat(ComplaintTermsCorrection.corrected(corrected, SHIPPED)).isSameAs(corrected);
    }

    @Test
    void whatTheCityHasEnteredStays() {
        ComplaintTerms own = stored("总局令第20号第二十三条（市局核对）", "本市表述");
        assertThat(ComplaintTermsCorrection.corrected(own, SHIPPED)).isSameAs(own);
        assertThat(ComplaintTermsCorrection.corrected(SHIPPED, SHIPPED)).isSameAs(SHIPPED);

        ComplaintTerms mixed = ComplaintTermsCorrection.corrected(stored(FORMER, "本市表述"), SHIPPED);
        assertThat(mixed.code(CodeList.REFUSAL, "15.2").orElseThrow().name().zh())
                .isEqualTo("本市表述");
        assertThat(mixed.code(CodeList.ENDING, "23.2").orElseThrow().asksAbsentParty())
                .isTrue();
    }

    /** Terms as an installation of an earlier version stores them, with this article of both checks and this ground. */
    private static ComplaintTerms stored(String article, String ground) {
        ComplaintRuleSet old = SHIPPED.ruleSets().getFirst();
        List<StatutoryLimit> limits = old.limits().stream()
                .filter(limit -> limit.limit() != HandlingLimit.AGREE_COMPETENCE)
                .map(limit -> limit.limit() == HandlingLimit.CHECK_LEAD || limit.limit() == HandlingLimit.CHECK_REPORT
                        ? new StatutoryLimit(
                                limit.limit(),
                                limit.value(),
                                limit.unit(),
                                limit.extension(),
                                article,
                                limit.stoppedByTests(),
                                limit.follows())
                        : limit)
                .toList();
        return new ComplaintTerms(
                List.of(
                        new ComplaintRuleSet(old.code(), old.name(), old.from(), old.until(), limits),
                        SHIPPED.ruleSets().getLast()),
                SHIPPED.overrides(),
                SHIPPED.codes().stream().map(code -> former(code, ground)).toList(),
                SHIPPED.alarms(),
                SHIPPED.source());
    }

    private static ComplaintCode former(ComplaintCode code, String ground) {
        boolean isGround = code.list() == CodeList.REFUSAL && code.code().equals("15.2");
        LocalizedText name = isGround ? new LocalizedText(ground, code.name().en()) : code.name();
        return new ComplaintCode(code.list(), code.code(), name, code.ruleSet(), code.article(), null, null, null);
    }
}
