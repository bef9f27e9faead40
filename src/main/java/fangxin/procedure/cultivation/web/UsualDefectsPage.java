package fangxin.procedure.cultivation.web;

import fangxin.common.NotFound;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.cultivation.Defect;
import fangxin.procedure.cultivation.DefectTargets;
import fangxin.procedure.cultivation.UsualDefect;
import fangxin.procedure.cultivation.UsualDefectInput;
import fangxin.procedure.cultivation.UsualDefectService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/**
 * Pages of the usual defects of an office: the list, and one defect, which an officer adds, changes or removes with its
 * texts and example picture.
 */
@Named
@ViewScoped
public class UsualDefectsPage implements Serializable {
    @Inject
    UsualDefectService service;

    private transient UsualDefectService.UsualDefectListView list;
    private String office;
    private String code;
    private String newCode;
    private int issue;
    private int shown;
    private boolean replace;
    private Defect.DefectType type = Defect.DefectType.OTHER;
    private String field;
    private LocalizedInput title = new LocalizedInput();
    private LocalizedInput rule = new LocalizedInput();
    private LocalizedInput correction = new LocalizedInput();
    private LocalizedInput example = new LocalizedInput();
    private String picture;
    private boolean pictureRemoved;
    private transient Part upload;

    /** Loads the list of the office, or of the officer's first one, and the defect of the address. */
    public void load() {
        if (office == null) {
            office = service.offices().getFirst().code();
        }
        issue = getList().issue();
        if (!isFresh()) {
            show(getList().defects().stream()
                    .filter(defect -> defect.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(code)));
        }
    }

    private void show(UsualDefect defect) {
        type = defect.type();
        field = defect.field();
        title = new LocalizedInput(defect.title());
        rule = new LocalizedInput(defect.rule());
        correction = new LocalizedInput(defect.correction());
        example = new LocalizedInput(defect.example());
        picture = defect.picture();
    }

    public String save() {
        picture = UploadedFiles.store(upload, (name, content) -> service.storePicture(office, name, content))
                .orElse(pictureRemoved ? null : picture);
        UsualDefect defect = new UsualDefect(
                isFresh() ? newCode : code,
                type,
                field,
                title.read(),
                rule.read(),
                correction.read(),
                example.readIfGiven(),
                picture);
        service.save(office, new UsualDefectInput(basedOn(), defect));
        PageFunctions.addFlashMessage("cultivation.usual.saved", PageFunctions.in(defect.title()));
        return toList();
    }

    public String remove() {
        service.remove(office, code, basedOn());
        PageFunctions.addFlashMessage("cultivation.usual.removed", PageFunctions.in(title.read()));
        return toList();
    }

    private int basedOn() {
        return replace ? shown : issue;
    }

    /**
     * Returns the last change of the list by another person since the page was opened. The form replaces only the
     * version that the page showed; a change that is entered while the form is being sent stays.
     */
    public List<ConcurrentChange> getOthers() {
        UsualDefectService.UsualDefectListView now = service.list(office);
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = now.issue();
        }
        return now.issue() == issue ? List.of() : List.of(new ConcurrentChange(now.by(), now.enteredAt()));
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    private String toList() {
        return "/work/usual_defects.xhtml?faces-redirect=true&office=" + office;
    }

    /** Returns whether the form adds a defect instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public UsualDefectService.UsualDefectListView getList() {
        if (list == null) {
            list = service.list(office);
        }
        return list;
    }

    public List<UsualDefectService.UsualDefectOffice> getOffices() {
        return service.offices();
    }

    public List<DefectTargets.DefectTarget> getFields() {
        return service.fields();
    }

    public Defect.DefectType[] getTypes() {
        return Defect.DefectType.values();
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public Defect.DefectType getType() {
        return type;
    }

    public void setType(Defect.DefectType type) {
        this.type = type;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public LocalizedInput getTitle() {
        return title;
    }

    public LocalizedInput getRule() {
        return rule;
    }

    public LocalizedInput getCorrection() {
        return correction;
    }

    public LocalizedInput getExample() {
        return example;
    }

    public String getPicture() {
        return picture;
    }

    public boolean isPictureRemoved() {
        return pictureRemoved;
    }

    public void setPictureRemoved(boolean pictureRemoved) {
        this.pictureRemoved = pictureRemoved;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
