package fangxin.drafting.web;

import fangxin.Wording;
import fangxin.edition.Comparison;
import fangxin.drafting.DraftView;
import fangxin.edition.EditionDesk;
import fangxin.drafting.EditionDraftDesk;
import fangxin.drafting.EditionFileDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What differs between two editions, or between a draft and what it began from. */
@Named
@ViewScoped
public class EditionChangesPage implements Serializable {
    @Inject
    EditionDesk desk;
    @Inject
    EditionDraftDesk drafting;
    @Inject
    EditionFileDesk files;
    private String draft;
    private String sheet;
    private Integer issue;
    private Integer since;
    private Wording name;
    private String base;
    private List<Integer> earlier = List.of();
    private List<Comparison.Difference> differences = List.of();

    public void open() {
        if (draft != null) {
            DraftView view = drafting.draft(draft);
            name = view.edition().name();
            base = view.base();
            differences = files.compare(draft);
            return;
        }
        int year = issue == null ? 0 : issue;
        name = desk.edition(sheet, year).name();
        earlier = desk.editions().stream().filter(line -> line.sheet().equals(sheet) && line.issue() < year)
                .map(EditionDesk.Line::issue).toList();
        Integer with = since != null ? since : earlier.isEmpty() ? null : earlier.getFirst();
        if (with != null) {
            base = sheet + "/" + with;
            differences = desk.compare(sheet, with, year);
        }
    }

    public String getQuery() {
        return draft != null ? "draft=" + draft : "sheet=" + sheet + "&issue=" + issue;
    }

    public Wording getName() {
        return name;
    }

    /** The edition that is compared with, or null where there is none. */
    public String getBase() {
        return base;
    }

    public List<Integer> getEarlier() {
        return earlier;
    }

    public List<Comparison.Difference> getDifferences() {
        return differences;
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

    public Integer getSince() {
        return since;
    }

    public void setSince(Integer since) {
        this.since = since;
    }
}
