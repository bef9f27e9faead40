package fangxin.drafting.web;

import fangxin.criteria.Edition;
import fangxin.drafting.EditionDraftDesk;
import fangxin.edition.EditionDesk;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A page about one edition: a published one by its sheet and issue, or a draft. */
abstract class OneEditionPage implements Serializable {
    @Inject
    EditionDesk desk;
    @Inject
    EditionDraftDesk drafting;
    private String draft;
    private String sheet;
    private String issue;

    boolean ofDraft() {
        return draft != null;
    }

    Edition read() {
        return ofDraft() ? drafting.draft(draft).edition() : desk.edition(sheet, year());
    }

    /** The issue that is asked for; 0, which there is none of, where that is no year. */
    int year() {
        return issue == null || !issue.matches("[0-9]{1,4}") ? 0 : Integer.parseInt(issue);
    }

    /** How the address of its other views goes on. */
    public String getQuery() {
        return ofDraft() ? "draft=" + draft : "sheet=" + sheet + "&issue=" + issue;
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
