package fangxin.supervision.trigger.web;

import fangxin.common.NotFound;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.trigger.PublicDeliveryTerms;
import fangxin.supervision.trigger.ReviewFact;
import fangxin.supervision.trigger.ReviewThreshold;
import fangxin.supervision.trigger.SupervisionTermsInput;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerInput;
import fangxin.supervision.trigger.SupervisionTriggerService;
import fangxin.supervision.trigger.SupervisionTriggerService.SupervisionTermsView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean of two pages: the terms of supervision, on which an officer of the city's office changes the shared
 * periods, and the form on which such an officer adds, changes or removes one trigger.
 */
@Named
@ViewScoped
public class SupervisionTriggersPage extends AbstractIssuePage {
    private static final String LIST = "/work/supervision_triggers.xhtml?faces-redirect=true";

    @Inject
    SupervisionTriggerService service;

    private transient SupervisionTermsView terms;
    private String code;
    private String newCode;
    private LocalizedInput name = new LocalizedInput();
    private LocalizedInput ground = new LocalizedInput();
    private LocalizedInput remedy = new LocalizedInput();
    private String measure;
    private Integer statementDays;
    private Integer rectificationDays;
    private TimeLimit.Unit rectificationUnit = TimeLimit.Unit.WORKING_DAYS;
    private String afterMissed;
    private String source = "default";
    private ReviewFact fact;
    private Integer thresholdDays;
    private Integer thresholdMinimum;
    private Integer thresholdPercent;
    private String thresholdGrounds;
    private Integer handlingDays;
    private Integer banYears;
    private String banSource;
    private Integer downgradeYears;
    private String downgradeSource;
    private Integer attempts;
    private Integer publicDays;
    private String publicSource;

    public void load() {
        open(getTerms().issue());
        handlingDays = terms.catalogue().handling().value();
        banYears = terms.catalogue().reentryBan().value();
        banSource = terms.catalogue().reentryBan().source();
        downgradeYears = terms.catalogue().downgradeBan().value();
        downgradeSource = terms.catalogue().downgradeBan().source();
        attempts = terms.catalogue().publicDelivery().attempts();
        publicDays = terms.catalogue().publicDelivery().period().value();
        publicSource = terms.catalogue().publicDelivery().source();
        if (!isFresh()) {
            show(terms.catalogue().find(code).orElseThrow(() -> new NotFound(code)));
        }
    }

    private void show(SupervisionTrigger trigger) {
        name = new LocalizedInput(trigger.name());
        ground = new LocalizedInput(trigger.ground());
        remedy = new LocalizedInput(trigger.remedy());
        measure = trigger.measure();
        statementDays = trigger.statement().value();
        rectificationDays =
                trigger.rectification() == null ? null : trigger.rectification().value();
        rectificationUnit = trigger.rectification() == null
                ? TimeLimit.Unit.WORKING_DAYS
                : trigger.rectification().unit();
        afterMissed = trigger.afterMissed();
        source = trigger.source();
        if (trigger.threshold() != null) {
            fact = trigger.threshold().fact();
            thresholdDays = trigger.threshold().days();
            thresholdMinimum = trigger.threshold().minimum();
            thresholdPercent = trigger.threshold().percent();
            thresholdGrounds = String.join(" ", trigger.threshold().grounds());
        }
    }

    public String save() {
        SupervisionTrigger trigger = new SupervisionTrigger(
                isFresh() ? newCode : code,
                name.read(),
                ground.read(),
                measure,
                limit(statementDays, TimeLimit.Unit.WORKING_DAYS, source),
                limit(rectificationDays, rectificationUnit, source),
                remedy.read(),
                afterMissed,
                source,
                threshold());
        service.save(new SupervisionTriggerInput(basedOn(), trigger));
        PageFunctions.addFlashMessage("supervision.trigger.saved", PageFunctions.in(trigger.name()));
        return LIST;
    }

    /** Returns the threshold that was entered; null without a fact that it counts. */
    private ReviewThreshold threshold() {
        return fact == null
                ? null
                : new ReviewThreshold(
                        fact,
                        number(thresholdDays),
                        number(thresholdMinimum),
                        number(thresholdPercent),
                        thresholdGrounds == null || thresholdGrounds.isBlank()
                                ? List.of()
                                : List.of(thresholdGrounds.strip().split("[\\s,，、;；]+")));
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public String remove() {
        service.remove(code, basedOn());
        PageFunctions.addFlashMessage("supervision.trigger.removed", PageFunctions.in(name.read()));
        return LIST;
    }

    public String savePeriods() {
        service.setTerms(new SupervisionTermsInput(
                basedOn(),
                limit(handlingDays, TimeLimit.Unit.WORKING_DAYS, "default"),
                limit(banYears, TimeLimit.Unit.YEARS, banSource),
                limit(downgradeYears, TimeLimit.Unit.YEARS, downgradeSource),
                new PublicDeliveryTerms(
                        attempts == null ? 0 : attempts,
                        limit(publicDays, TimeLimit.Unit.DAYS, publicSource),
                        publicSource)));
        PageFunctions.addFlashMessage("supervision.trigger.periodsSaved");
        return LIST;
    }

    private static TimeLimit limit(Integer value, TimeLimit.Unit unit, String source) {
        return value == null ? null : new TimeLimit(value, unit, source);
    }

    @Override
    protected NewestIssue newest() {
        SupervisionTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    /** Returns whether the form adds a trigger instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public SupervisionTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<SupervisionTriggerService.SupervisionTermsIssue> getIssues() {
        return service.issues();
    }

    public List<SupervisionTriggerService.SupervisionMeasure> getMeasures() {
        return service.measures();
    }

    public TimeLimit.Unit[] getUnits() {
        return new TimeLimit.Unit[] {TimeLimit.Unit.WORKING_DAYS, TimeLimit.Unit.DAYS};
    }

    public ReviewFact[] getFacts() {
        return ReviewFact.values();
    }

    public ReviewFact getFact() {
        return fact;
    }

    public void setFact(ReviewFact fact) {
        this.fact = fact;
    }

    public Integer getThresholdDays() {
        return thresholdDays;
    }

    public void setThresholdDays(Integer thresholdDays) {
        this.thresholdDays = thresholdDays;
    }

    public Integer getThresholdMinimum() {
        return thresholdMinimum;
    }

    public void setThresholdMinimum(Integer thresholdMinimum) {
        this.thresholdMinimum = thresholdMinimum;
    }

    public Integer getThresholdPercent() {
        return thresholdPercent;
    }

    public void setThresholdPercent(Integer thresholdPercent) {
        this.thresholdPercent = thresholdPercent;
    }

    public String getThresholdGrounds() {
        return thresholdGrounds;
    }

    public void setThresholdGrounds(String thresholdGrounds) {
        this.thresholdGrounds = thresholdGrounds;
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

    public LocalizedInput getGround() {
        return ground;
    }

    public LocalizedInput getRemedy() {
        return remedy;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public Integer getStatementDays() {
        return statementDays;
    }

    public void setStatementDays(Integer statementDays) {
        this.statementDays = statementDays;
    }

    public Integer getRectificationDays() {
        return rectificationDays;
    }

    public void setRectificationDays(Integer rectificationDays) {
        this.rectificationDays = rectificationDays;
    }

    public TimeLimit.Unit getRectificationUnit() {
        return rectificationUnit;
    }

    public void setRectificationUnit(TimeLimit.Unit rectificationUnit) {
        this.rectificationUnit = rectificationUnit;
    }

    public String getAfterMissed() {
        return afterMissed;
    }

    public void setAfterMissed(String afterMissed) {
        this.afterMissed = afterMissed;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Integer getHandlingDays() {
        return handlingDays;
    }

    public void setHandlingDays(Integer handlingDays) {
        this.handlingDays = handlingDays;
    }

    public Integer getBanYears() {
        return banYears;
    }

    public void setBanYears(Integer banYears) {
        this.banYears = banYears;
    }

    public String getBanSource() {
        return banSource;
    }

    public void setBanSource(String banSource) {
        this.banSource = banSource;
    }

    public Integer getDowngradeYears() {
        return downgradeYears;
    }

    public void setDowngradeYears(Integer downgradeYears) {
        this.downgradeYears = downgradeYears;
    }

    public String getDowngradeSource() {
        return downgradeSource;
    }

    public void setDowngradeSource(String downgradeSource) {
        this.downgradeSource = downgradeSource;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public Integer getPublicDays() {
        return publicDays;
    }

    public void setPublicDays(Integer publicDays) {
        this.publicDays = publicDays;
    }

    public String getPublicSource() {
        return publicSource;
    }

    public void setPublicSource(String publicSource) {
        this.publicSource = publicSource;
    }
}
