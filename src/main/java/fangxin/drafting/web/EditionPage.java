package fangxin.drafting.web;

import fangxin.RuleViolation;
import fangxin.criteria.Edition;
import fangxin.drafting.DraftView;
import fangxin.drafting.EditionFileDesk;
import fangxin.drafting.PublicationDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;

/** One edition: as it was published, or as it is written. */
@Named
@ViewScoped
public class EditionPage extends OneEditionPage {
    /** Items that stand together. */
    public record Group(String code, Edition.Section section, List<Edition.Item> items) { }

    @Inject
    EditionFileDesk files;
    @Inject
    PublicationDesk publication;
    private DraftView view;
    private Edition edition;
    private transient Part file;

    public void open() {
        if (ofDraft()) {
            show(drafting.draft(getDraft()));
        } else {
            edition = read();
        }
    }

    private void show(DraftView now) {
        view = now;
        edition = now.edition();
    }

    public void moveSection(String code, boolean up) {
        show(drafting.moveSection(getDraft(), view.revision(), code, up));
    }

    public void moveItem(String code, boolean up) {
        show(drafting.moveItem(getDraft(), view.revision(), code, up));
    }

    public void removeSection(String code) {
        show(drafting.removeSection(getDraft(), view.revision(), code));
        Look.tell("edition.removed", code);
    }

    public void removeItem(String code) {
        show(drafting.removeItem(getDraft(), view.revision(), code));
        Look.tell("edition.removed", code);
    }

    public String take() {
        if (!Uploads.chosen(file)) {
            throw RuleViolation.at("file", "edition.file.none");
        }
        Uploads.read(file, (name, content) -> files.take(getDraft(), view.revision(), content));
        Look.tell("edition.file.done");
        return "/work/edition.xhtml?faces-redirect=true&draft=" + getDraft();
    }

    public String publish() {
        Edition published = publication.publish(getDraft(), view.revision());
        Look.tell("edition.publish.done");
        return "/work/edition.xhtml?faces-redirect=true&sheet=" + published.sheet() + "&issue=" + published.issue();
    }

    public String drop() {
        drafting.drop(getDraft());
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

    public String getFiles() {
        return ofDraft() ? "edition-drafts/" + getDraft() : "editions/" + edition.sheet() + "/" + edition.issue();
    }

    public DraftView getView() {
        return view;
    }

    public Edition getEdition() {
        return edition;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
