package fangxin.drafting.web;

import fangxin.Wording;
import fangxin.edition.EditionDesk;
import fangxin.drafting.EditionDraftDesk;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Every edition of every sheet, and where a new one is begun. */
@Named
@ViewScoped
public class EditionsPage implements Serializable {
    @Inject
    EditionDesk desk;
    @Inject
    EditionDraftDesk drafting;
    private List<EditionDesk.Line> editions;
    private List<EditionDraftDesk.Line> drafts = List.of();
    private List<String> authorities = List.of();
    private boolean keeper;
    private String sheet;
    private Integer issue;
    private String from;
    private InBoth name = new InBoth();
    private String authority;

    public void open() {
        editions = desk.editions();
        keeper = drafting.mayKeep();
        if (keeper) {
            drafts = drafting.drafts();
            authorities = drafting.authorities();
        }
    }

    public String begin() {
        String id = drafting.begin(new EditionDraftDesk.NewDraft(sheet, issue == null ? 0 : issue, from, name.readIfGiven(),
                authority)).id();
        Look.tell("edition.begin.done");
        return "/work/edition.xhtml?faces-redirect=true&draft=" + id;
    }

    /** From when, and until when where there is an end. */
    public String force(EditionDesk.Line edition) {
        String first = Look.date(LocalDate.parse(edition.effectiveFrom()));
        return edition.effectiveUntil() == null || edition.effectiveUntil().isBlank() ? Look.say("edition.force.from", first)
                : Look.say("edition.force.within", first, Look.date(LocalDate.parse(edition.effectiveUntil())));
    }

    public List<EditionDesk.Line> getEditions() {
        return editions;
    }

    public List<EditionDraftDesk.Line> getDrafts() {
        return drafts;
    }

    public List<String> getAuthorities() {
        return authorities;
    }

    public boolean isKeeper() {
        return keeper;
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

    public InBoth getName() {
        return name;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
