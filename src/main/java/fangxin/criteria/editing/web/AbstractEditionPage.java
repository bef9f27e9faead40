package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.exchange.EditionService;
import fangxin.criteria.model.CriteriaEdition;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * Base class of the pages that show one edition, published or draft (its tables, changes and preview), which loads the
 * one that the address names, and gives the query with which they link to one another.
 */
abstract class AbstractEditionPage implements Serializable {
    @Inject
    EditionService service;

    @Inject
    EditionDraftService drafting;

    private String draft;
    private String sheet;
    private String issue;

    boolean isOfDraft() {
        return draft != null;
    }

    CriteriaEdition read() {
        return isOfDraft() ? drafting.draft(draft).edition() : service.edition(sheet, year());
    }

    /** Returns the year of the requested issue; 0 where the address states no year, since no issue has that number. */
    int year() {
        return issue == null || !issue.matches("[0-9]{1,4}") ? 0 : Integer.parseInt(issue);
    }

    /** Returns a query of the addresses of the other views of the edition. */
    public String getQuery() {
        return isOfDraft() ? "draft=" + draft : "sheet=" + sheet + "&issue=" + issue;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }
}
