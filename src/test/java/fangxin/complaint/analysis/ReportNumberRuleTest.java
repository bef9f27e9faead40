package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportNumberRuleTest {
    private static final DayRange OCTOBER = new DayRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private static final AnalysisReportFigures FIGURES = new AnalysisReportFigures(
            List.of(
                    new AnalysisReportFigure(AnalysisReportFigureGroup.TOTAL, "COMPLAINT", 12_034, 10_000, 9_000),
                    new AnalysisReportFigure(AnalysisReportFigureGroup.TOTAL, "CONSULTATION", 77, 0, 0),
                    new AnalysisReportFigure(AnalysisReportFigureGroup.CATEGORY, "DIGITAL", 3_008, 2_000, 0),
                    new AnalysisReportFigure(AnalysisReportFigureGroup.OUTCOME, "ENDED", 400, 0, 0),
                    new AnalysisReportFigure(AnalysisReportFigureGroup.OUTCOME, "NOTIFIED", 31, 0, 0)),
            new BigDecimal("86420.50"),
            new BigDecimal("80000.00"),
            null,
            null);

    private static List<String> unmatched(String text) {
        AnalysisReportSections draft = new AnalysisReportDraft("", OCTOBER, FIGURES).text(category -> "", agency -> "");
        return new ReportNumberRule(FIGURES, draft)
                        .unmatched(
                                new AnalysisReportSections(List.of(new AnalysisReportSection("一", text))),
                                List.of("3C数码产品 2026", "双11网络促销"))
                        .stream()
                        .map(AnalysisReportDetail.UnmatchedNumber::number)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共接收投诉12034件，比上期10,000件增加2034件，增长20.3%，上年同期9000件",
                "共接收投诉１２０３４件，增长２０％",
                "共接收投诉1.2万件，终止调解431件",
                "3C数码产品 2026投诉3008件，占25.0%，双11网络促销期间集中",
                "挽回经济损失86420.50元，约8.64万元，比上期增加6420.5元，增长8%",
                "2026年10月1日至31日，10—12月、2026-10-01、第121号令第16条、12315和12345、8时30分",
                "涉及3个区县、5家企业、2类商品，办理用时7个工作日，GB/T 2260",
                "没有数字"
            })
    void numbersThatFollowFromTheFiguresAgree(String text) {
        assertThat(unmatched(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12035件", "1.3万件", "20.4%", "9999", "86420.51元", "12034元", "3008%", "0.5亿元"})
    void aNumberWithWhichNoFigureAgreesIsNamed(String number) {
        assertThat(unmatched("投诉12034件，另有" + number + "。")).containsExactly(number);
    }

    @Test
    void oneNumberOfASectionIsNamedOnce() {
        assertThat(unmatched("1件、1件、2件")).containsExactly("1件", "2件");
    }

    @Test
    void theDraftAgreesWithItsFigures() {
        AnalysisReportSections draft =
                new AnalysisReportDraft("长春市", OCTOBER, FIGURES).text(category -> "家用电子电器", agency -> "南关区");
        AnalysisReportSections nameless =
                new AnalysisReportDraft("", OCTOBER, FIGURES).text(category -> "", agency -> "");

        assertThat(draft.sections()).hasSize(5);
        assertThat(new ReportNumberRule(FIGURES, nameless).unmatched(draft, List.of()))
                .isEmpty();
    }
}
