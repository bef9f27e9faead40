package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalTermsInput;
import fangxin.casework.appraisal.AppraisalTermsService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalTermsView;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page on which an administrator reads and changes the terms of the appraisal: the numbers in force, and the issues
 * before.
 */
@Named
@ViewScoped
public class AppraisalTermsPage extends AbstractIssuePage {
    @Inject
    transient AppraisalTermsService service;

    private transient List<AppraisalTermsView> issues;
    private Integer callBackDays;
    private String callBackSource;
    private Integer openDays;
    private Integer publishedTogether;

    public void load() {
        AppraisalTermsView current = getIssues().getFirst();
        open(current.issue());
        callBackDays = current.callBackDays();
        callBackSource = current.callBackSource();
        openDays = current.openDays();
        publishedTogether = current.publishedTogether();
    }

    public String save() {
        service.change(new AppraisalTermsInput(basedOn(), callBackDays, callBackSource, openDays, publishedTogether));
        PageFunctions.addFlashMessage("appraisal.terms.saved");
        return "/admin/appraisal_terms.xhtml?faces-redirect=true";
    }

    public List<AppraisalTermsView> getIssues() {
        if (issues == null) {
            issues = service.issues();
        }
        return issues;
    }

    @Override
    protected NewestIssue newest() {
        AppraisalTermsView current = service.issues().getFirst();
        return new NewestIssue(current.issue(), current.by(), current.enteredAt());
    }

    public Integer getCallBackDays() {
        return callBackDays;
    }

    public void setCallBackDays(Integer callBackDays) {
        this.callBackDays = callBackDays;
    }

    public String getCallBackSource() {
        return callBackSource;
    }

    public void setCallBackSource(String callBackSource) {
        this.callBackSource = callBackSource;
    }

    public Integer getOpenDays() {
        return openDays;
    }

    public void setOpenDays(Integer openDays) {
        this.openDays = openDays;
    }

    public Integer getPublishedTogether() {
        return publishedTogether;
    }

    public void setPublishedTogether(Integer publishedTogether) {
        this.publishedTogether = publishedTogether;
    }
}
