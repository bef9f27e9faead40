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
    private Integer issue;

    boolean ofDraft() {
        return draft != null;
    }

    Edition read() {
        return ofDraft() ? drafting.draft(draft).edition() : desk.edition(sheet, year());
    }

    int year() {
        return issue == null ? 0 : issue;
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

    public Integer getIssue() {
        return issue;
    }

    public void setIssue(Integer issue) {
        this.issue = issue;
    }
}
