package fangxin.demo;

import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.callback.CallBackFilter;
import fangxin.complaint.callback.CallBackService;
import fangxin.complaint.callback.CallBackState;
import fangxin.complaint.callback.CallBackView;
import fangxin.complaint.callback.CallInput;
import fangxin.complaint.callback.CallOutcome;
import fangxin.complaint.callback.PlatformCallBacksInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.complaint.performance.FigureAppealDecisionInput;
import fangxin.complaint.performance.FigureAppealInput;
import fangxin.complaint.performance.FigureDetail;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scenario that imports, in the demonstration, closed complaints of the last month in three districts, one with too few
 * to be ranked, and call-backs of the platform; draws and makes call-backs with each outcome, makes the monthly
 * appraisal, and decides an appeal.
 */
@ApplicationScoped
class CallBackScenario {
    private static final String CITY = "220100";
    private static final String COUNTY = "220103";
    private static final List<Map.Entry<String, Integer>> CASES =
            List.of(Map.entry(COUNTY, 26), Map.entry("220104", 24), Map.entry("220105", 3));
    private static final String HEADING =
            "12315编号,12345工单号,业务类型,接收时间,承办单位,被投诉人,统一社会信用代码,争议金额,诉求内容,联系电话,受理日期,办理结果,原因,办结日期,告知日期,挽回损失";
    private static final Map<String, String> SATISFIED =
            Map.of("FLOW", "VERY_SATISFIED", "RESULT", "SATISFIED", "ATTITUDE", "SATISFIED");
    private static final Map<String, String> DISSATISFIED =
            Map.of("FLOW", "SATISFIED", "RESULT", "DISSATISFIED", "ATTITUDE", "SATISFIED");

    @Inject
    DemoActors actors;

    @Inject
    ComplaintExchangeService exchange;

    @Inject
    CallBackService callBacks;

    @Inject
    ComplaintAppraisalService appraisals;

    void play() throws Exception {
        Instant at = actors.workingDay(2, 11);
        YearMonth month = YearMonth.from(BusinessMoment.dayOf(at)).minusMonths(1);
        for (Map.Entry<String, Integer> office : CASES) {
            importClosed(office.getKey(), office.getValue(), month, at);
        }
        runAs(CITY, at, () -> {
            callBacks.importPlatform(new PlatformCallBacksInput("R220103-1,满意\nR220103-2,不满意"));
            callBacks.draw(new CallBackDrawInput(month.toString()));
            callAll();
            appraisals.make(new CallBackDrawInput(month.toString()));
        });
        decideAnAppeal(month.toString());
    }

    private void importClosed(String office, int cases, YearMonth month, Instant at) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= cases; i++) {
            lines.add(line(office, i, month));
        }
        String file = HEADING + "\n" + String.join("\n", lines);
        runAs(
                office,
                at,
                () -> exchange.importFile(
                        new ComplaintFileInput(
                                ComplaintPlatform.NATIONAL_12315,
                                BusinessMoment.dayOf(at).minusDays(1),
                                cases),
                        DemoTexts.of("complaintFile"),
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * Writes one line of the file: every sixth complaint is accepted too late, every fifth ends without an agreement,
     * and every seventh complainant complains again.
     */
    private static String line(String office, int i, YearMonth month) {
        LocalDate received = month.atDay(1 + i % 5);
        LocalDate accepted = received.plusDays(i % 6 == 0 ? 18 : 1);
        LocalDate closed = month.atDay(22 + i % 4);
        boolean settled = i % 5 != 0;
        return String.join(
                ",",
                "R%s-%d".formatted(office, i),
                "",
                "投诉",
                received + " 10:15",
                office + "S01",
                DemoTexts.of("complaintTrader", "R" + i),
                "",
                "%d.00".formatted(100 + i),
                "商品质量问题，要求退款",
                i % 7 == 0 ? "1390000%04d".formatted(Integer.parseInt(office) % 1000) : "",
                accepted.toString(),
                settled ? "调解成功" : "终止调解",
                settled ? "" : "经组织调解，一方明确表示无法达成协议",
                closed.toString(),
                settled ? "" : closed.plusDays(1).toString(),
                settled && i % 3 != 0 ? "%d.00".formatted(50 + i) : "0.00");
    }

    /**
     * Records the call-backs of all complainants: of eight one is dissatisfied, one is not reached in three tries, and
     * one declines.
     */
    private void callAll() {
        List<CallBackView> waiting = callBacks.callBacks(
                new CallBackFilter(null, null, CallBackState.WAITING, null, null), new ListSlice(null, 0, 500));
        for (int i = 0; i < waiting.size(); i++) {
            String number = waiting.get(i).complaint();
            switch (i % 8) {
                case 1 -> call(number, CallOutcome.ANSWERED, DISSATISFIED);
                case 3 -> {
                    for (int again = 0; again < 3; again++) {
                        call(number, CallOutcome.NO_ANSWER, Map.of());
                    }
                }
                case 5 -> call(number, CallOutcome.DECLINED, Map.of());
                default -> call(number, CallOutcome.ANSWERED, SATISFIED);
            }
        }
    }

    private void call(String number, CallOutcome outcome, Map<String, String> answers) {
        String words = answers.equals(DISSATISFIED) ? DemoTexts.of("callBackRemark") : null;
        callBacks.call(number, new CallInput(callBacks.find(number).calling().version(), outcome, answers, words));
    }

    /** Upholds the appeal of an office against the first case that does not count as satisfied. */
    private void decideAnAppeal(String month) throws Exception {
        String formula = "SATISFACTION";
        List<FigureDetail.CaseOfFigure> behind = new ArrayList<>();
        runAs(COUNTY, actors.workingDay(2, 14), () -> {
            appraisals.figure(month, COUNTY, formula, 0).cases().stream()
                    .filter(FigureDetail.CaseOfFigure::appealable)
                    .findFirst()
                    .ifPresent(behind::add);
            for (FigureDetail.CaseOfFigure each : behind) {
                appraisals.appeal(
                        month, each.complaint(), new FigureAppealInput(formula, DemoTexts.of("callBackUnitAppeal")));
            }
        });
        runAs(CITY, actors.workingDay(1, 10), () -> {
            for (FigureDetail.CaseOfFigure each : behind) {
                appraisals.decide(
                        month,
                        each.complaint(),
                        new FigureAppealDecisionInput(formula, true, DemoTexts.of("callBackAppealUpheld")));
            }
        });
    }

    private void runAs(String office, Instant at, DemoActors.DemoAction act) throws Exception {
        actors.actAs(Role.COUNTY_OFFICE, actors.accountIn(Role.COUNTY_OFFICE, office, 0), at, act);
    }
}
