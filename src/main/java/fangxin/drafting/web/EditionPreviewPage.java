package fangxin.drafting.web;

import fangxin.criteria.Edition;
import fangxin.edition.EditionDesk;
import fangxin.drafting.EditionDraftDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** An edition as those will see it who judge by it, and those who are judged. */
@Named
@ViewScoped
public class EditionPreviewPage implements Serializable {
    @Inject
    EditionDesk desk;
    @Inject
    EditionDraftDesk drafting;
    private String draft;
    private String sheet;
    private Integer issue;
    private String item;
    private Edition edition;
    private List<Edition.Item> items;

    public void open() {
        edition = draft != null ? drafting.draft(draft).edition() : desk.edition(sheet, issue == null ? 0 : issue);
        items = edition.allItems().toList();
    }

    private int at() {
        return Math.max(0, items.stream().map(Edition.Item::code).toList().indexOf(item));
    }

    /** The item that an evaluator would look at; null where there is none yet. */
    public Edition.Item getShown() {
        return items.isEmpty() ? null : items.get(at());
    }

    public int getNumber() {
        return at() + 1;
    }

    public String getNext() {
        return at() + 1 < items.size() ? items.get(at() + 1).code() : null;
    }

    public String getPrevious() {
        return at() > 0 ? items.get(at() - 1).code() : null;
    }

    public List<Edition.Item> getSelfChecks() {
        return items.stream().filter(each -> Objects.nonNull(each.selfCheck())).toList();
    }

    public String getQuery() {
        return draft != null ? "draft=" + draft : "sheet=" + sheet + "&issue=" + issue;
    }

    public Edition getEdition() {
        return edition;
    }

    public List<Edition.Item> getItems() {
        return items;
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

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
