package fangxin.organization.retention.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.organization.retention.RetentionPeriodInput;
import fangxin.organization.retention.RetentionService;
import fangxin.organization.retention.RetentionView.RetentionPeriodView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page on which an administrator of the whole programme changes the period of one kind of personal data. */
@Named
@ViewScoped
public class RetentionPeriodPage implements Serializable {
    @Inject
    transient RetentionService service;

    private transient RetentionPeriodView period;
    private String code;
    private int issue;
    private int shown;
    private boolean replace;
    private Integer value;
    private TimeLimit.Unit unit;
    private String source;

    public void load() {
        issue = getPeriod().issue();
        TimeLimit present = getPeriod().kind().period();
        value = present.value();
        unit = present.unit();
        source = present.source();
    }

    public String save() {
        service.change(code, new RetentionPeriodInput(replace ? shown : issue, value, unit, source));
        PageFunctions.addFlashMessage("retention.saved");
        return "/admin/retention.xhtml?faces-redirect=true";
    }

    public RetentionPeriodView getPeriod() {
        if (period == null) {
            period = service.period(code);
        }
        return period;
    }

    /**
     * The last change by another person since the page was opened. Only what a page shows can be replaced, not what is
     * read while its answer is decoded, which would overwrite a third person's change.
     */
    public List<ConcurrentChange> getOthers() {
        RetentionPeriodView current = service.period(code);
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = current.issue();
        }
        return current.issue() == issue ? List.of() : List.of(new ConcurrentChange(current.by(), current.enteredAt()));
    }

    public List<TimeLimit.Unit> getUnits() {
        return List.of(TimeLimit.Unit.DAYS, TimeLimit.Unit.YEARS);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public TimeLimit.Unit getUnit() {
        return unit;
    }

    public void setUnit(TimeLimit.Unit unit) {
        this.unit = unit;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
