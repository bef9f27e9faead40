package fangxin.procedure.evaluation.web;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.SavedMark;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetView;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which an evaluator marks the items of a score sheet on site, one at a time, with reason and pictures. */
@Named
@ViewScoped
public class ScorePage implements Serializable {
    @Inject
    ScoringService service;

    private String reference;
    private String item;
    private SheetView sheet;
    private SheetView.SheetItem cell;
    private Double scale;
    private Double other;
    private Double found;
    private Double base;
    private boolean leftOut;
    private boolean veto;
    private String reason;
    private String changeReason;
    private int basedOn;
    private int picturesLacking;
    private transient List<Part> photos;

    public void load() {
        sheet = service.sheet(reference);
        if (item == null) {
            item = sheet.lacking().isEmpty()
                    ? sheet.cells().getFirst().item().code()
                    : sheet.lacking().getFirst().item().code();
        }
        cell = sheet.cell(item);
        item = cell.item().code();
        picturesLacking = cell.photosLacking();
        fill();
    }

    private void fill() {
        Mark mark = cell.mark();
        basedOn = cell.newest().seq();
        scale = null;
        other = null;
        found = null;
        base = null;
        leftOut = mark != null && mark.leftOut();
        veto = mark != null && mark.veto();
        reason = mark == null ? null : mark.reason();
        if (mark == null || mark.leftOut()) {
            return;
        }
        if (cell.found() != null) {
            found = cell.found();
            base = mark.measured() == null ? null : mark.measured().base();
        } else if (cell.scale().stream().anyMatch(anchor -> anchor.mark() == mark.points())) {
            scale = mark.points();
        } else {
            other = mark.points();
        }
    }

    /** Saves the item and opens the next one; stays where the reason is missing, or the picture of a veto fact. */
    public String next() {
        if (!save()) {
            return null;
        }
        if (picturesLacking > 0) {
            PageFunctions.addFlashMessage("evaluation.score.photosLater", item, picturesLacking);
        }
        int at = sheet.cells().indexOf(sheet.cell(item));
        return at + 1 < sheet.cells().size()
                ? to(sheet.cells().get(at + 1))
                : "/work/sheet.xhtml?faces-redirect=true" + "&reference=" + reference;
    }

    public String previous() {
        if (!isUntouched() && !save()) {
            return null;
        }
        int at = sheet.cells().indexOf(sheet.cell(item));
        return to(sheet.cells().get(Math.max(0, at - 1)));
    }

    private boolean isUntouched() {
        return scale == null
                && other == null
                && found == null
                && base == null
                && !leftOut
                && !veto
                && reason == null
                && (photos == null || photos.stream().allMatch(part -> part.getSize() == 0));
    }

    private boolean save() {
        if (photos != null) {
            photos.forEach(part ->
                    UploadedFiles.store(part, (name, content) -> service.photograph(reference, item, name, content)));
            photos = null;
        }
        if (cell.bonus() && !cell.isMarked() && isUntouched()) {
            return true;
        }
        SavedMark saved = service.mark(
                        reference,
                        new MarkInput(item, points(), leftOut, veto, reason, basedOn, measured(), changeReason))
                .getFirst();
        basedOn = saved.seq();
        picturesLacking = saved.picturesLacking();
        boolean shown = !veto || picturesLacking == 0;
        if (shown && !saved.reasonLacking()) {
            return true;
        }
        sheet = service.sheet(reference);
        cell = sheet.cell(item);
        if (saved.reasonLacking()) {
            refuse("form:reason", "evaluation.score.reasonMissing");
        }
        if (!shown) {
            refuse("form:photos", "evaluation.score.vetoPhoto");
        }
        return false;
    }

    private static void refuse(String place, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        place, new FacesMessage(FacesMessage.SEVERITY_ERROR, PageFunctions.message(sentence), null));
    }

    /** Returns the fields whose violations are shown beside the mark: the points, or the item by its code. */
    public String getPlaces() {
        return "points " + item;
    }

    private Double points() {
        return cell.item().isBottomLine() ? Double.valueOf(0) : other != null ? other : scale;
    }

    private Measurement measured() {
        return found == null && base == null ? null : new Measurement(found, base);
    }

    private String to(SheetView.SheetItem next) {
        return "/work/score.xhtml?faces-redirect=true&reference=" + reference + "&item="
                + next.item().code();
    }

    public boolean isDeduct() {
        return cell.item().mode() == CriteriaEdition.MarkingMode.DEDUCT;
    }

    public boolean isBand() {
        return cell.item().mode() == CriteriaEdition.MarkingMode.BAND;
    }

    public boolean isRatio() {
        return cell.item().mode() == CriteriaEdition.MarkingMode.RATIO;
    }

    /** Returns whether the evaluator chooses a step of the worded scale; bands are shown for reading only. */
    public boolean isScaled() {
        return !cell.scale().isEmpty()
                && !cell.item().isMeasured()
                && !cell.item().isBottomLine();
    }

    /** Returns whether marks between two steps of the scale can be given. */
    public boolean isBetween() {
        return cell.item().mode() == CriteriaEdition.MarkingMode.AWARD;
    }

    public boolean isFirst() {
        return cell.number() == 1;
    }

    public SheetView getSheet() {
        return sheet;
    }

    public SheetView.SheetItem getCell() {
        return cell;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Double getScale() {
        return scale;
    }

    public void setScale(Double scale) {
        this.scale = scale;
    }

    public Double getOther() {
        return other;
    }

    public void setOther(Double other) {
        this.other = other;
    }

    public Double getFound() {
        return found;
    }

    public void setFound(Double found) {
        this.found = found;
    }

    public Double getBase() {
        return base;
    }

    public void setBase(Double base) {
        this.base = base;
    }

    public boolean isLeftOut() {
        return leftOut;
    }

    public void setLeftOut(boolean leftOut) {
        this.leftOut = leftOut;
    }

    public boolean isVeto() {
        return veto;
    }

    public void setVeto(boolean veto) {
        this.veto = veto;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String why) {
        this.changeReason = why;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
