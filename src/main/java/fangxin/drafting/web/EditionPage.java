package fangxin.drafting.web;

import fangxin.RuleViolation;
import fangxin.criteria.Edition;
import fangxin.drafting.DraftView;
import fangxin.edition.EditionDesk;
import fangxin.drafting.EditionDraftDesk;
import fangxin.drafting.EditionFileDesk;
import fangxin.drafting.PublicationDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One edition: as it was published, or as it is written. */
@Named
@ViewScoped
public class EditionPage implements Serializable {
    /** Items that stand together. */
    public record Group(String code, Edition.Section section, List<Edition.Item> items) { }

    @Inject
    EditionDesk desk;
    @Inject
    EditionDraftDesk drafting;
    @Inject
    EditionFileDesk files;
    @Inject
    PublicationDesk publication;
    private String draft;
    private String sheet;
    private Integer issue;
    private DraftView view;
    private Edition edition;
    private transient Part file;

    public void open() {
        if (draft != null) {
            show(drafting.draft(draft));
        } else {
            edition = desk.edition(sheet, issue == null ? 0 : issue);
        }
    }

    private void show(DraftView now) {
        view = now;
        edition = now.edition();
    }

    public void moveSection(String code, boolean up) {
        show(drafting.moveSection(draft, view.revision(), code, up));
    }

    public void moveItem(String code, boolean up) {
        show(drafting.moveItem(draft, view.revision(), code, up));
    }

    public void removeSection(String code) {
        show(drafting.removeSection(draft, view.revision(), code));
        Look.tell("edition.removed", code);
    }

    public void removeItem(String code) {
        show(drafting.removeItem(draft, view.revision(), code));
        Look.tell("edition.removed", code);
    }

    public String take() {
        if (!Uploads.chosen(file)) {
            throw RuleViolation.at("file", "edition.file.none");
        }
        Uploads.read(file, (name, content) -> files.take(draft, view.revision(), content));
        Look.tell("edition.file.done");
        return "/work/edition.xhtml?faces-redirect=true&draft=" + draft;
    }

    public String publish() {
        Edition published = publication.publish(draft, view.revision());
        Look.tell("edition.publish.done");
        return "/work/edition.xhtml?faces-redirect=true&sheet=" + published.sheet() + "&issue=" + published.issue();
    }

    public String drop() {
        drafting.drop(draft);
        Look.tell("edition.drop.done");
        return "/work/editions.xhtml?faces-redirect=true";
    }

    public boolean isOpen() {
        return view != null && view.state().name().equals("OPEN");
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        edition.sections().forEach(section -> groups.add(new Group(section.code(), section, section.items())));
        if (!edition.minusItems().isEmpty()) {
            groups.add(new Group("MINUS", null, edition.minusItems()));
        }
        if (!edition.bonusItems().isEmpty()) {
            groups.add(new Group("BONUS", null, edition.bonusItems()));
        }
        return groups;
    }

    /** How the address of its other views goes on. */
    public String getQuery() {
        return draft != null ? "draft=" + draft : "sheet=" + edition.sheet() + "&issue=" + edition.issue();
    }

    public String getFiles() {
        return draft != null ? "edition-drafts/" + draft : "editions/" + edition.sheet() + "/" + edition.issue();
    }

    public DraftView getView() {
        return view;
    }

    public Edition getEdition() {
        return edition;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
