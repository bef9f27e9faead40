package fangxin.supervision.particulars.web;

import fangxin.common.NotFound;
import fangxin.naming.title.TitleParticular;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.particulars.ParticularsDecider;
import fangxin.supervision.particulars.ParticularsKind;
import fangxin.supervision.particulars.ParticularsKindInput;
import fangxin.supervision.particulars.ParticularsPeriodsInput;
import fangxin.supervision.particulars.ParticularsTermsService;
import fangxin.supervision.particulars.ParticularsTermsService.ParticularsTermsView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean of two pages: the terms of changes of particulars, on which an officer of the city's office changes the
 * shared periods, and the form on which such an officer adds, changes or removes one kind.
 */
@Named
@ViewScoped
public class ParticularsTermsPage extends AbstractIssuePage {
    private static final String LIST = "/work/particulars_terms.xhtml?faces-redirect=true";

    @Inject
    ParticularsTermsService service;

    private transient ParticularsTermsView terms;
    private String code;
    private String newCode;
    private LocalizedInput name = new LocalizedInput();
    private LocalizedInput value = new LocalizedInput();
    private LocalizedInput evidence = new LocalizedInput();
    private LocalizedInput follows = new LocalizedInput();
    private LocalizedInput ground = new LocalizedInput();
    private TitleParticular particular;
    private String trigger;
    private boolean continuity;
    private boolean reissue;
    private boolean allTitles;
    private ParticularsDecider decider = ParticularsDecider.KEEPING_OFFICE;
    private String source = "default";
    private Integer reportDays;
    private Integer handlingDays;

    public void load() {
        open(getTerms().issue());
        reportDays = terms.catalogue().report().value();
        handlingDays = terms.catalogue().handling().value();
        if (!isFresh()) {
            show(terms.catalogue().find(code).orElseThrow(() -> new NotFound(code)));
        }
    }

    private void show(ParticularsKind kind) {
        name = new LocalizedInput(kind.name());
        value = new LocalizedInput(kind.value());
        evidence = new LocalizedInput(kind.evidence());
        follows = new LocalizedInput(kind.follows());
        ground = new LocalizedInput(kind.ground());
        particular = kind.particular();
        trigger = kind.trigger();
        continuity = kind.continuity();
        reissue = kind.reissue();
        allTitles = kind.concernsAllTitles();
        decider = kind.decider();
        source = kind.source();
    }

    public String save() {
        ParticularsKind kind = new ParticularsKind(
                isFresh() ? newCode : code,
                name.read(),
                value.read(),
                evidence.read(),
                follows.read(),
                ground.read(),
                particular,
                trigger,
                continuity,
                reissue,
                allTitles,
                decider,
                source);
        service.save(new ParticularsKindInput(basedOn(), kind));
        PageFunctions.addFlashMessage("supervision.particulars.terms.saved", PageFunctions.in(kind.name()));
        return LIST;
    }

    public String remove() {
        service.remove(code, basedOn());
        PageFunctions.addFlashMessage("supervision.particulars.terms.removed", PageFunctions.in(name.read()));
        return LIST;
    }

    public String savePeriods() {
        service.setPeriods(new ParticularsPeriodsInput(
                basedOn(), limit(reportDays, TimeLimit.Unit.DAYS), limit(handlingDays, TimeLimit.Unit.WORKING_DAYS)));
        PageFunctions.addFlashMessage("supervision.trigger.periodsSaved");
        return LIST;
    }

    private static TimeLimit limit(Integer days, TimeLimit.Unit unit) {
        return days == null ? null : new TimeLimit(days, unit, "default");
    }

    @Override
    protected NewestIssue newest() {
        ParticularsTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    /** Returns whether the form adds a kind instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public ParticularsTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<ParticularsTermsService.ParticularsTermsIssue> getIssues() {
        return service.issues();
    }

    public List<ParticularsTermsService.ParticularsTrigger> getTriggers() {
        return service.triggers();
    }

    public TitleParticular[] getParticulars() {
        return TitleParticular.values();
    }

    public ParticularsDecider[] getDeciders() {
        return ParticularsDecider.values();
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

    public LocalizedInput getName() {
        return name;
    }

    public LocalizedInput getValue() {
        return value;
    }

    public LocalizedInput getEvidence() {
        return evidence;
    }

    public LocalizedInput getFollows() {
        return follows;
    }

    public LocalizedInput getGround() {
        return ground;
    }

    public TitleParticular getParticular() {
        return particular;
    }

    public void setParticular(TitleParticular particular) {
        this.particular = particular;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public boolean isContinuity() {
        return continuity;
    }

    public void setContinuity(boolean continuity) {
        this.continuity = continuity;
    }

    public boolean isReissue() {
        return reissue;
    }

    public void setReissue(boolean reissue) {
        this.reissue = reissue;
    }

    public boolean isAllTitles() {
        return allTitles;
    }

    public void setAllTitles(boolean allTitles) {
        this.allTitles = allTitles;
    }

    public ParticularsDecider getDecider() {
        return decider;
    }

    public void setDecider(ParticularsDecider decider) {
        this.decider = decider;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Integer getReportDays() {
        return reportDays;
    }

    public void setReportDays(Integer reportDays) {
        this.reportDays = reportDays;
    }

    public Integer getHandlingDays() {
        return handlingDays;
    }

    public void setHandlingDays(Integer handlingDays) {
        this.handlingDays = handlingDays;
    }
}
