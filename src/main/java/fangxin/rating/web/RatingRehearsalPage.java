package fangxin.rating.web;

import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingRehearsalView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page with the report of the newest complete rehearsal of an issue of the formula: rises, falls and first ratings by
 * district and trade, and the titles that change most.
 */
@Named
@ViewScoped
public class RatingRehearsalPage implements Serializable {
    @Inject
    RatingFormulaService service;

    private int issue;
    private RatingRehearsalView rehearsal;

    public void load() {
        rehearsal = service.rehearsal(issue);
    }

    public RatingRehearsalView getRehearsal() {
        return rehearsal;
    }

    public int getIssue() {
        return issue;
    }

    public void setIssue(int issue) {
        this.issue = issue;
    }
}
