package fangxin.supervision.holderterms.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.holderterms.HolderTerms;
import fangxin.supervision.holderterms.HolderTermsInput;
import fangxin.supervision.holderterms.HolderTermsService;
import fangxin.supervision.holderterms.HolderTermsService.HolderTermsIssueView;
import fangxin.supervision.holderterms.HolderTermsService.HolderTermsView;
import fangxin.supervision.holderterms.RenewalTerms;
import fangxin.supervision.holderterms.SelfReportQuestion;
import fangxin.supervision.holderterms.SelfReportQuestion.ReportQuestionType;
import fangxin.supervision.holderterms.SelfReportTerms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Faces bean of two pages: the terms for holders, on which an officer of the city's office changes the self-report and
 * the renewal, and the form on which such an officer adds, changes or removes one question.
 */
@Named
@ViewScoped
public class HolderTermsPage extends AbstractIssuePage {
    private static final String LIST = "/work/holder_terms.xhtml?faces-redirect=true";

    @Inject
    HolderTermsService service;

    private transient HolderTermsView terms;
    private String code;
    private String opensOn;
    private String lastDay;
    private String remindBefore;
    private boolean photoRequired;
    private String selfReportSource;
    private Integer pageReminderMonths;
    private Integer opensBefore;
    private Integer renewalRemindBefore;
    private Integer handling;
    private Integer correction;
    private Integer review;
    private Integer years;
    private Integer transitionBefore;
    private Integer transitionDays;
    private Integer longestTransition;
    private String renewalSource;
    private String newCode;
    private ReportQuestionType type;
    private LocalizedInput question = new LocalizedInput();
    private String attention;

    public void load() {
        open(getTerms().issue().issue());
        SelfReportTerms selfReport = terms.terms().selfReport();
        opensOn = selfReport.opensOn();
        lastDay = selfReport.lastDay();
        remindBefore = selfReport.remindBefore().stream().map(String::valueOf).collect(Collectors.joining(", "));
        photoRequired = selfReport.photoRequired();
        selfReportSource = selfReport.source();
        RenewalTerms renewal = terms.terms().renewal();
        pageReminderMonths = renewal.monthsOfPageReminder();
        opensBefore = renewal.opensBefore();
        renewalRemindBefore = renewal.remindBefore();
        handling = renewal.handling().value();
        correction = renewal.correction().value();
        review = renewal.review().value();
        years = renewal.years();
        transitionBefore = renewal.transitionBefore();
        transitionDays = renewal.transitionDays();
        longestTransition = renewal.monthsOfLongestTransition();
        renewalSource = renewal.source();
        if (!isFresh()) {
            SelfReportQuestion of = selfReport.questions().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(code));
            type = of.type();
            question = new LocalizedInput(of.text());
            attention = of.attention();
        }
    }

    public String saveSelfReport() {
        HolderTerms now = current();
        return change(now.with(new SelfReportTerms(
                opensOn, lastDay, days(), photoRequired, now.selfReport().questions(), selfReportSource)));
    }

    /** Returns the days of the reminders; commas and full-width commas part them. */
    private List<Integer> days() {
        try {
            return remindBefore == null
                    ? List.of()
                    : Arrays.stream(remindBefore.split("[,，、\\s]+"))
                            .filter(day -> !day.isBlank())
                            .map(Integer::valueOf)
                            .toList();
        } catch (NumberFormatException none) {
            throw RuleViolation.at("terms_selfReport_remindBefore", "holderterms.remind");
        }
    }

    public String saveRenewal() {
        HolderTerms now = current();
        return change(now.with(new RenewalTerms(
                number(pageReminderMonths),
                number(opensBefore),
                number(renewalRemindBefore),
                limit(handling),
                limit(correction),
                limit(review),
                number(years),
                number(transitionBefore),
                number(transitionDays),
                number(longestTransition),
                renewalSource)));
    }

    /** Returns a typed number, or 0, which the terms refuse, for an empty field. */
    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    private TimeLimit limit(Integer days) {
        return days == null ? null : new TimeLimit(days, TimeLimit.Unit.WORKING_DAYS, renewalSource);
    }

    public String saveQuestion() {
        HolderTerms now = current();
        SelfReportQuestion changed =
                Constraints.check(new SelfReportQuestion(isFresh() ? newCode : code, type, question.read(), attention));
        change(now.with(now.selfReport().with(changed)));
        return LIST;
    }

    public String removeQuestion() {
        HolderTerms now = current();
        change(now.with(now.selfReport().without(code)));
        return LIST;
    }

    /**
     * Returns the present terms: a form changes only its own part of them, and does not overwrite other parts that have
     * changed since.
     */
    private HolderTerms current() {
        return service.terms().terms();
    }

    private String change(HolderTerms changed) {
        service.change(new HolderTermsInput(basedOn(), changed));
        PageFunctions.addFlashMessage("holderterms.saved");
        return LIST;
    }

    @Override
    protected NewestIssue newest() {
        HolderTermsIssueView now = service.terms().issue();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    /** Returns whether the form adds a question instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public HolderTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<HolderTermsIssueView> getIssues() {
        return service.issues();
    }

    public ReportQuestionType[] getTypes() {
        return ReportQuestionType.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(String opensOn) {
        this.opensOn = opensOn;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getRemindBefore() {
        return remindBefore;
    }

    public void setRemindBefore(String remindBefore) {
        this.remindBefore = remindBefore;
    }

    public boolean isPhotoRequired() {
        return photoRequired;
    }

    public void setPhotoRequired(boolean photoRequired) {
        this.photoRequired = photoRequired;
    }

    public String getSelfReportSource() {
        return selfReportSource;
    }

    public void setSelfReportSource(String selfReportSource) {
        this.selfReportSource = selfReportSource;
    }

    public Integer getPageReminderMonths() {
        return pageReminderMonths;
    }

    public void setPageReminderMonths(Integer pageReminderMonths) {
        this.pageReminderMonths = pageReminderMonths;
    }

    public Integer getOpensBefore() {
        return opensBefore;
    }

    public void setOpensBefore(Integer opensBefore) {
        this.opensBefore = opensBefore;
    }

    public Integer getRenewalRemindBefore() {
        return renewalRemindBefore;
    }

    public void setRenewalRemindBefore(Integer renewalRemindBefore) {
        this.renewalRemindBefore = renewalRemindBefore;
    }

    public Integer getHandling() {
        return handling;
    }

    public void setHandling(Integer handling) {
        this.handling = handling;
    }

    public Integer getCorrection() {
        return correction;
    }

    public void setCorrection(Integer correction) {
        this.correction = correction;
    }

    public Integer getReview() {
        return review;
    }

    public void setReview(Integer review) {
        this.review = review;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getTransitionBefore() {
        return transitionBefore;
    }

    public void setTransitionBefore(Integer transitionBefore) {
        this.transitionBefore = transitionBefore;
    }

    public Integer getTransitionDays() {
        return transitionDays;
    }

    public void setTransitionDays(Integer transitionDays) {
        this.transitionDays = transitionDays;
    }

    public Integer getLongestTransition() {
        return longestTransition;
    }

    public void setLongestTransition(Integer longestTransition) {
        this.longestTransition = longestTransition;
    }

    public String getRenewalSource() {
        return renewalSource;
    }

    public void setRenewalSource(String renewalSource) {
        this.renewalSource = renewalSource;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public ReportQuestionType getType() {
        return type;
    }

    public void setType(ReportQuestionType type) {
        this.type = type;
    }

    public String getAttention() {
        return attention;
    }

    public void setAttention(String attention) {
        this.attention = attention;
    }

    public LocalizedInput getQuestion() {
        return question;
    }
}
