package fangxin.commitment.terms.web;

import fangxin.commitment.terms.CompensationBand;
import fangxin.commitment.terms.CompensationTerms;
import fangxin.commitment.terms.CompensationTermsInput;
import fangxin.commitment.terms.CompensationTermsService;
import fangxin.commitment.terms.CompensationTermsService.CompensationTermsView;
import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Page with the terms of advance compensation, on which an officer of the city's office changes times and bands. */
@Named
@ViewScoped
public class CompensationTermsPage implements Serializable {
    private static final int FIELDS = 4;

    @Inject
    CompensationTermsService service;

    private transient CompensationTermsView view;
    private int issue;
    private Integer response;
    private Integer statementMonths;
    private Integer endingDays;
    private String bands;

    public void load() {
        issue = getView().issue();
        CompensationTerms terms = view.terms();
        response = terms.response().value();
        statementMonths = terms.statementMonths();
        endingDays = terms.endingDays();
        bands = terms.bands().stream()
                .map(band -> String.join(
                        ReturnTermsLines.BAR,
                        band.code(),
                        band.name().zh(),
                        band.name().en(),
                        String.valueOf(band.fromPercent())))
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        TimeLimit before = getView().terms().response();
        service.change(new CompensationTermsInput(
                issue,
                new CompensationTerms(
                        new TimeLimit(number(response), before.unit(), before.source()),
                        number(statementMonths),
                        number(endingDays),
                        parsed())));
        PageFunctions.addFlashMessage("commitment.done.compensationTerms");
        return "/work/compensation_terms.xhtml?faces-redirect=true";
    }

    private List<CompensationBand> parsed() {
        return ReturnTermsLines.rows(
                "bands",
                bands,
                FIELDS,
                fields -> new CompensationBand(fields[0], new LocalizedText(fields[1], fields[2]), percent(fields[3])));
    }

    /** Parses a percentage; returns a number out of the range for other text. */
    private static int percent(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public CompensationTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getResponse() {
        return response;
    }

    public void setResponse(Integer response) {
        this.response = response;
    }

    public Integer getStatementMonths() {
        return statementMonths;
    }

    public void setStatementMonths(Integer statementMonths) {
        this.statementMonths = statementMonths;
    }

    public Integer getEndingDays() {
        return endingDays;
    }

    public void setEndingDays(Integer endingDays) {
        this.endingDays = endingDays;
    }

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }
}
