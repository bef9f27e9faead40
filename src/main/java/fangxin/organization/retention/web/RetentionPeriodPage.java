package fangxin.organization.retention.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.organization.retention.RetentionPeriodInput;
import fangxin.organization.retention.RetentionService;
import fangxin.organization.retention.RetentionView.RetentionPeriodView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page on which an administrator of the whole programme changes the period of one kind of personal data. */
@Named
@ViewScoped
public class RetentionPeriodPage extends AbstractIssuePage {
    @Inject
    transient RetentionService service;

    private transient RetentionPeriodView period;
    private String code;
    private Integer value;
    private TimeLimit.Unit unit;
    private String source;

    public void load() {
        open(getPeriod().issue());
        TimeLimit present = getPeriod().kind().period();
        value = present.value();
        unit = present.unit();
        source = present.source();
    }

    public String save() {
        service.change(code, new RetentionPeriodInput(basedOn(), value, unit, source));
        PageFunctions.addFlashMessage("retention.saved");
        return "/admin/retention.xhtml?faces-redirect=true";
    }

    public RetentionPeriodView getPeriod() {
        if (period == null) {
            period = service.period(code);
        }
        return period;
    }

    @Override
    protected NewestIssue newest() {
        RetentionPeriodView current = service.period(code);
        return new NewestIssue(current.issue(), current.by(), current.enteredAt());
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
