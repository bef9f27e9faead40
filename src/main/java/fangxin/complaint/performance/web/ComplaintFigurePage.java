package fangxin.complaint.performance.web;

import fangxin.complaint.performance.ComplaintAppraisalService;
import fangxin.complaint.performance.FigureAppealDecisionInput;
import fangxin.complaint.performance.FigureAppealInput;
import fangxin.complaint.performance.FigureDetail;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page of one figure of the monthly appraisal with the cases behind it, a part on each page, on which an office or unit
 * appeals against how a case counts, and the city's office decides.
 */
@Named
@ViewScoped
public class ComplaintFigurePage implements Serializable {
    @Inject
    ComplaintAppraisalService service;

    private String month;
    private String agency;
    private String formula;
    private int first;
    private FigureDetail detail;
    private String appealed;
    private String reason;
    private String decided;
    private String decision;

    public void load() {
        detail = service.figure(month, agency, formula, first);
    }

    /** Appeals, and shows the first cases, of which the appealed one is the first. */
    public String appeal() {
        service.appeal(month, appealed, new FigureAppealInput(formula, reason));
        PageFunctions.addFlashMessage("performance.appeal.done");
        return from(0);
    }

    public String decide(boolean upheld) {
        service.decide(month, decided, new FigureAppealDecisionInput(formula, upheld, decision));
        PageFunctions.addFlashMessage("performance.decide.done");
        return from(first);
    }

    private String from(int position) {
        return "/work/complaint_figure.xhtml?faces-redirect=true&month=%s&agency=%s&formula=%s&first=%d"
                .formatted(month, agency, formula, position);
    }

    /** Returns the number of cases before those of the next page; null on the last one. */
    public Integer getNext() {
        return detail.more() > 0 ? first + detail.cases().size() : null;
    }

    /** Returns the number of cases before those of the previous page; null on the first one. */
    public Integer getPrevious() {
        return first > 0 ? Math.max(0, first - FigureDetail.PART) : null;
    }

    /** Returns the number of cases before this page. */
    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    /** Returns the cases for which the reader can appeal now. */
    public List<FigureDetail.CaseOfFigure> getAppealable() {
        return detail.cases().stream()
                .filter(FigureDetail.CaseOfFigure::appealable)
                .toList();
    }

    /** Returns the cases whose appeal the reader can decide now. */
    public List<FigureDetail.CaseOfFigure> getDecidable() {
        return detail.cases().stream()
                .filter(FigureDetail.CaseOfFigure::decidable)
                .toList();
    }

    public FigureDetail getDetail() {
        return detail;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(String formula) {
        this.formula = formula;
    }

    public String getAppealed() {
        return appealed;
    }

    public void setAppealed(String appealed) {
        this.appealed = appealed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecided() {
        return decided;
    }

    public void setDecided(String decided) {
        this.decided = decided;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
