package fangxin.complaint.analysis.web;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.complaint.analysis.AnalysisReportOccasion;
import fangxin.complaint.analysis.AnalysisReportPeriod;
import fangxin.complaint.analysis.AnalysisTerms;
import fangxin.complaint.analysis.AnalysisTermsInput;
import fangxin.complaint.analysis.AnalysisTermsService;
import fangxin.complaint.analysis.AnalysisTermsService.AnalysisTermsView;
import fangxin.complaint.analysis.HotSpotThresholds;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Page with the terms of the analysis of complaints, on which an officer of the city's office changes them. */
@Named
@ViewScoped
public class AnalysisTermsPage implements Serializable {
    private static final String BAR = " | ";
    private static final int FIELDS = 8;
    private static final int WRONG = -1;

    @Inject
    AnalysisTermsService service;

    private transient AnalysisTermsView view;
    private int issue;
    private Integer baselineWeeks;
    private Integer guardWeeks;
    private Integer seasonYears;
    private Integer minimumCases;
    private Integer minimumPercent;
    private Integer falseAlarmPercent;
    private Integer settleDays;
    private String occasions;
    private String source;

    public void load() {
        AnalysisTerms terms = getView().terms();
        issue = view.issue();
        baselineWeeks = terms.hotSpots().baselineWeeks();
        guardWeeks = terms.hotSpots().guardWeeks();
        seasonYears = terms.hotSpots().seasonYears();
        minimumCases = terms.hotSpots().minimumCases();
        minimumPercent = terms.hotSpots().minimumPercent();
        falseAlarmPercent = terms.hotSpots().falseAlarmPercent();
        settleDays = terms.hotSpots().settleDays();
        occasions = terms.occasions().stream().map(AnalysisTermsPage::line).collect(Collectors.joining("\n"));
        source = terms.source();
    }

    public String save() {
        service.change(new AnalysisTermsInput(
                issue,
                new AnalysisTerms(
                        new HotSpotThresholds(
                                number(baselineWeeks),
                                number(guardWeeks),
                                number(seasonYears),
                                number(minimumCases),
                                number(minimumPercent),
                                number(falseAlarmPercent),
                                number(settleDays)),
                        parsed(occasions),
                        source)));
        PageFunctions.addFlashMessage("analysis.terms.done");
        return "/work/analysis_terms.xhtml?faces-redirect=true";
    }

    private static String line(AnalysisReportOccasion each) {
        return String.join(
                BAR,
                each.code(),
                each.name().zh(),
                each.name().en(),
                each.period().name(),
                Objects.toString(each.holiday(), ""),
                Objects.toString(each.day(), ""),
                String.valueOf(each.before()),
                String.valueOf(each.after()));
    }

    /** Returns the lines of fields between bars; a line with another number of fields is refused. */
    private static List<AnalysisReportOccasion> parsed(String text) {
        FieldErrors errors = new FieldErrors();
        List<AnalysisReportOccasion> rows = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts =
                    Arrays.stream(line.split("[|｜]", -1)).map(String::strip).toArray(String[]::new);
            if (parts.length == FIELDS) {
                rows.add(new AnalysisReportOccasion(
                        parts[0],
                        new LocalizedText(parts[1], parts[2]),
                        period(parts[3]),
                        parts[4],
                        parts[5],
                        days(parts[6]),
                        days(parts[7])));
            } else {
                errors.add("occasions", "analysis.occasion.line", line.strip(), FIELDS);
            }
        }
        errors.check();
        return rows;
    }

    private static AnalysisReportPeriod period(String name) {
        return Arrays.stream(AnalysisReportPeriod.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int days(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : WRONG;
    }

    private static int number(Integer typed) {
        return typed == null ? WRONG : typed;
    }

    public AnalysisTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getBaselineWeeks() {
        return baselineWeeks;
    }

    public void setBaselineWeeks(Integer baselineWeeks) {
        this.baselineWeeks = baselineWeeks;
    }

    public Integer getGuardWeeks() {
        return guardWeeks;
    }

    public void setGuardWeeks(Integer guardWeeks) {
        this.guardWeeks = guardWeeks;
    }

    public Integer getSeasonYears() {
        return seasonYears;
    }

    public void setSeasonYears(Integer seasonYears) {
        this.seasonYears = seasonYears;
    }

    public Integer getMinimumCases() {
        return minimumCases;
    }

    public void setMinimumCases(Integer minimumCases) {
        this.minimumCases = minimumCases;
    }

    public Integer getMinimumPercent() {
        return minimumPercent;
    }

    public void setMinimumPercent(Integer minimumPercent) {
        this.minimumPercent = minimumPercent;
    }

    public Integer getFalseAlarmPercent() {
        return falseAlarmPercent;
    }

    public void setFalseAlarmPercent(Integer falseAlarmPercent) {
        this.falseAlarmPercent = falseAlarmPercent;
    }

    public Integer getSettleDays() {
        return settleDays;
    }

    public void setSettleDays(Integer settleDays) {
        this.settleDays = settleDays;
    }

    public String getOccasions() {
        return occasions;
    }

    public void setOccasions(String occasions) {
        this.occasions = occasions;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
