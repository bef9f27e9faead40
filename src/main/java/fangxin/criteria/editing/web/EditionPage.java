package fangxin.criteria.editing.web;

import fangxin.common.RuleViolation;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.editing.EditionExchangeService;
import fangxin.criteria.editing.EditionPublicationService;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.drafting.PublicationView;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Page of one edition, published or draft, with its sections and items and links to its files; of a draft, its editors
 * move, remove and renumber parts, undo, import a file, publish, take the publication back, or drop it.
 */
@Named
@ViewScoped
public class EditionPage extends AbstractEditionPage {
    /** Group of items under one heading. */
    public record ItemGroup(String code, CriteriaEdition.Section section, List<CriteriaEdition.Item> items) {}

    @Inject
    EditionExchangeService files;

    @Inject
    EditionPublicationService publication;

    private EditionDraftView view;
    private CriteriaEdition edition;
    private transient Part file;

    public void load() {
        if (isOfDraft()) {
            show(drafting.draft(getDraft()));
        } else {
            edition = read();
        }
    }

    private void show(EditionDraftView now) {
        view = now;
        edition = now.edition();
    }

    public void moveSection(String code, boolean up) {
        show(drafting.moveSection(getDraft(), view.revision(), code, up));
    }

    public void moveItem(String code, boolean up) {
        show(drafting.moveItem(getDraft(), view.revision(), code, up));
    }

    public void renumber() {
        show(drafting.renumber(getDraft(), view.revision()));
        PageFunctions.addFlashMessage("criteria.edition.renumber.done");
    }

    public void undo() {
        show(drafting.undo(getDraft(), view.revision()));
        PageFunctions.addFlashMessage("criteria.edition.undo.done");
    }

    public void removeSection(String code) {
        show(drafting.removeSection(getDraft(), view.revision(), code));
        PageFunctions.addFlashMessage("criteria.edition.removed", code);
    }

    public void removeItem(String code) {
        show(drafting.removeItem(getDraft(), view.revision(), code));
        PageFunctions.addFlashMessage("criteria.edition.removed", code);
    }

    public String importFile() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "criteria.edition.file.none");
        }
        UploadedFiles.read(file, (name, content) -> files.importFile(getDraft(), view.revision(), content));
        PageFunctions.addFlashMessage("criteria.edition.file.done");
        return again();
    }

    public String publish() {
        PublicationView scheduled =
                publication.publish(getDraft(), view.revision()).publication();
        PageFunctions.addFlashMessage("criteria.edition.publish.done", PageFunctions.dateTime(scheduled.publicAt()));
        return again();
    }

    public String withdraw() {
        publication.withdraw(getDraft());
        PageFunctions.addFlashMessage("drafting.withdrawal.done");
        return again();
    }

    private String again() {
        return "/work/edition.xhtml?faces-redirect=true&draft=" + getDraft();
    }

    public String drop() {
        drafting.drop(getDraft());
        PageFunctions.addFlashMessage("criteria.edition.drop.done");
        return "/work/editions.xhtml?faces-redirect=true";
    }

    /** Returns the text that names the part whose last change can be undone. */
    public String getUndoable() {
        return part(view.permitted().undo());
    }

    /** Returns a part that was changed, or a decision on the draft, in words; a section or an item by its code. */
    public String part(String place) {
        return switch (place) {
            case "publication", "withdrawal", "refusal" -> PageFunctions.message("drafting.decision." + place);
            case "head" -> PageFunctions.message("criteria.edition.head");
            case "levels" -> PageFunctions.message("criteria.edition.result");
            case "order" -> PageFunctions.message("criteria.edition.undo.order");
            case "codes" -> PageFunctions.message("criteria.edition.undo.codes");
            case "all" -> PageFunctions.message("criteria.edition.undo.all");
            case "undo" -> PageFunctions.message("criteria.edition.undo.undo");
            default -> place;
        };
    }

    /** Returns whether the last change of the draft is a refusal of its publication. */
    public boolean isRefused() {
        return isOpen()
                && !view.changes().isEmpty()
                && view.changes().getFirst().part().equals("refusal");
    }

    public boolean isOpen() {
        return view != null && view.state().name().equals("OPEN");
    }

    /** Returns the period of validity in words: from its first day, and until its last day where it has one. */
    public String getForce() {
        return force(edition);
    }

    static String force(CriteriaEdition edition) {
        return edition.lastDay()
                .map(last -> PageFunctions.message(
                        "criteria.edition.force.within", firstDay(edition), PageFunctions.date(last)))
                .orElseGet(() -> PageFunctions.message("criteria.edition.force.from", firstDay(edition)));
    }

    /** Returns the first day of validity in words; the entered text where it is no date. */
    public String getFirstDay() {
        return firstDay(edition);
    }

    private static String firstDay(CriteriaEdition edition) {
        return edition.firstDay()
                .map(PageFunctions::date)
                .orElseGet(() -> Objects.requireNonNullElse(edition.effectiveFrom(), ""));
    }

    public int getItemCount() {
        return getGroups().stream().mapToInt(group -> group.items().size()).sum();
    }

    public List<ItemGroup> getGroups() {
        List<ItemGroup> groups = new ArrayList<>();
        edition.sections().forEach(section -> groups.add(new ItemGroup(section.code(), section, section.items())));
        if (!edition.minusItems().isEmpty()) {
            groups.add(new ItemGroup("MINUS", null, edition.minusItems()));
        }
        if (!edition.bonusItems().isEmpty()) {
            groups.add(new ItemGroup("BONUS", null, edition.bonusItems()));
        }
        return groups;
    }

    public String getFiles() {
        return isOfDraft() ? "edition-drafts/" + getDraft() : "editions/" + edition.sheet() + "/" + edition.issue();
    }

    public EditionDraftView getView() {
        return view;
    }

    public CriteriaEdition getEdition() {
        return edition;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
