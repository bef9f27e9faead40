package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.exchange.EditionService;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page for officers on which those who may edit a sheet see its drafts and create one, empty or from a published
 * edition; {@code PublishedEditionsPanel} lists the published editions there.
 */
@Named
@ViewScoped
public class EditionsPage implements Serializable {
    @Inject
    EditionService service;

    @Inject
    EditionDraftService drafting;

    private List<EditionService.EditionLine> editions;
    private List<EditionDraftService.EditionDraftLine> drafts = List.of();
    private List<String> authorities = List.of();
    private boolean editor;
    private String sheet;
    private Integer issue;
    private String from;
    private LocalizedInput name = new LocalizedInput();
    private String authority;

    public void load() {
        editions = service.editions();
        editor = drafting.mayEdit();
        if (editor) {
            drafts = drafting.drafts();
            authorities = drafting.authorities();
        }
    }

    public String begin() {
        String id = drafting.begin(new EditionDraftService.NewDraft(
                        sheet, issue == null ? 0 : issue, from, name.readIfGiven(), authority))
                .id();
        PageFunctions.addFlashMessage("criteria.edition.begin.done");
        return "/work/edition.xhtml?faces-redirect=true&draft=" + id;
    }

    public List<EditionService.EditionLine> getEditions() {
        return editions;
    }

    public List<EditionDraftService.EditionDraftLine> getDrafts() {
        return drafts;
    }

    public List<String> getAuthorities() {
        return authorities;
    }

    public boolean isEditor() {
        return editor;
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public LocalizedInput getName() {
        return name;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
