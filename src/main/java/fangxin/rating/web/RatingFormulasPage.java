package fangxin.rating.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.rating.RatingAdoptionInput;
import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingFormulaService.RatingFormulasView;
import fangxin.rating.RatingFormulaText;
import fangxin.rating.RatingRehearsalInput;
import fangxin.rating.RatingReturnInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page with the issues of the formula, on which an officer of the city's office enters one as text, begins and stops
 * its rehearsal, sees how far that is, and adopts or returns the issue.
 */
@Named
@ViewScoped
public class RatingFormulasPage implements Serializable {
    private static final String OWN = "/work/rating_formulas.xhtml?faces-redirect=true";

    @Inject
    RatingFormulaService service;

    private RatingFormulasView formulas;
    private int issue;
    private String formula;
    private LocalDate effectiveOn;
    private String documentNumber;
    private LocalDate documentDate;
    private String reason;

    public void load() {
        formulas = service.formulas();
        issue = formulas.newest().issue();
        formula = RatingFormulaText.write(formulas.newest().formula());
        effectiveOn = formulas.newest().rehearsedFor() == null
                ? formulas.earliest()
                : formulas.newest().rehearsedFor();
    }

    public String enter() {
        PageFunctions.addFlashMessage(
                "rating.done.entered", service.enterText(issue, formula).issue());
        return OWN;
    }

    public String rehearse() {
        boolean running =
                service.rehearse(issue, new RatingRehearsalInput(effectiveOn)).isRunning();
        PageFunctions.addFlashMessage(running ? "rating.done.rehearsing" : "rating.done.rehearsed", issue);
        return OWN;
    }

    public String stop() {
        service.stopRehearsal(formulas.running().issue());
        PageFunctions.addFlashMessage("rating.done.stopped", formulas.running().issue());
        return OWN;
    }

    public String adopt() {
        service.adopt(issue, new RatingAdoptionInput(documentNumber, documentDate, effectiveOn));
        PageFunctions.addFlashMessage("rating.done.adopted", issue);
        return OWN;
    }

    public String sendBack() {
        service.sendBack(issue, new RatingReturnInput(reason));
        PageFunctions.addFlashMessage("rating.done.returned", issue);
        return OWN;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RatingFormulasView getFormulas() {
        return formulas;
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(String formula) {
        this.formula = formula;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }
}
