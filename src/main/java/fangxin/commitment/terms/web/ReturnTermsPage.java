package fangxin.commitment.terms.web;

import fangxin.commitment.terms.RefusalVeto;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsInput;
import fangxin.commitment.terms.ReturnTermsService;
import fangxin.commitment.terms.ReturnTermsService.ReturnTermsView;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page with the terms of returns, on which an officer of the city's office changes limits, classes, exclusions and
 * reasons.
 */
@Named
@ViewScoped
public class ReturnTermsPage implements Serializable {
    @Inject
    ReturnTermsService service;

    private transient ReturnTermsView view;
    private int issue;
    private Integer answer;
    private Integer reminder;
    private Integer refund;
    private Integer statement;
    private Integer handling;
    private Integer fewestDays;
    private Integer mostDays;
    private Integer refusals;
    private Integer contactDays;
    private String classes;
    private String exclusions;
    private String reasons;

    public void load() {
        issue = getView().issue();
        ReturnTerms terms = view.terms();
        answer = terms.answer().value();
        reminder = terms.reminder().value();
        refund = terms.refund().value();
        statement = terms.statement().value();
        handling = terms.handling().value();
        fewestDays = terms.fewestDays();
        mostDays = terms.mostDays();
        refusals = terms.veto().refusals();
        contactDays = terms.contactDays();
        classes = ReturnTermsLines.ofClasses(terms.classes());
        exclusions = ReturnTermsLines.ofExclusions(terms.exclusions());
        reasons = ReturnTermsLines.ofReasons(terms.reasons());
    }

    public String save() {
        ReturnTerms before = getView().terms();
        service.change(new ReturnTermsInput(
                issue,
                new ReturnTerms(
                        changed(before.answer(), answer),
                        changed(before.reminder(), reminder),
                        changed(before.refund(), refund),
                        changed(before.statement(), statement),
                        changed(before.handling(), handling),
                        number(fewestDays),
                        number(mostDays),
                        new RefusalVeto(number(refusals), before.veto().trigger()),
                        number(contactDays),
                        ReturnTermsLines.classes(classes),
                        ReturnTermsLines.exclusions(exclusions),
                        ReturnTermsLines.reasons(reasons))));
        PageFunctions.addFlashMessage("commitment.done.terms");
        return "/work/return_terms.xhtml?faces-redirect=true";
    }

    private static TimeLimit changed(TimeLimit before, Integer value) {
        return new TimeLimit(number(value), before.unit(), before.source());
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public ReturnTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }

    public Integer getReminder() {
        return reminder;
    }

    public void setReminder(Integer reminder) {
        this.reminder = reminder;
    }

    public Integer getRefund() {
        return refund;
    }

    public void setRefund(Integer refund) {
        this.refund = refund;
    }

    public Integer getStatement() {
        return statement;
    }

    public void setStatement(Integer statement) {
        this.statement = statement;
    }

    public Integer getHandling() {
        return handling;
    }

    public void setHandling(Integer handling) {
        this.handling = handling;
    }

    public Integer getFewestDays() {
        return fewestDays;
    }

    public void setFewestDays(Integer fewestDays) {
        this.fewestDays = fewestDays;
    }

    public Integer getMostDays() {
        return mostDays;
    }

    public void setMostDays(Integer mostDays) {
        this.mostDays = mostDays;
    }

    public Integer getRefusals() {
        return refusals;
    }

    public void setRefusals(Integer refusals) {
        this.refusals = refusals;
    }

    public Integer getContactDays() {
        return contactDays;
    }

    public void setContactDays(Integer contactDays) {
        this.contactDays = contactDays;
    }

    public String getClasses() {
        return classes;
    }

    public void setClasses(String classes) {
        this.classes = classes;
    }

    public String getExclusions() {
        return exclusions;
    }

    public void setExclusions(String exclusions) {
        this.exclusions = exclusions;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
