package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalTermsInput;
import fangxin.casework.appraisal.AppraisalTermsService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalTermsView;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which an administrator reads and changes the terms of the appraisal: the numbers in force, and the issues
 * before.
 */
@Named
@ViewScoped
public class AppraisalTermsPage implements Serializable {
    @Inject
    transient AppraisalTermsService service;

    private transient List<AppraisalTermsView> issues;
    private int issue;
    private int shown;
    private boolean replace;
    private Integer callBackDays;
    private String callBackSource;
    private Integer openDays;
    private Integer publishedTogether;

    public void load() {
        AppraisalTermsView current = getIssues().getFirst();
        issue = current.issue();
        callBackDays = current.callBackDays();
        callBackSource = current.callBackSource();
        openDays = current.openDays();
        publishedTogether = current.publishedTogether();
    }

    public String save() {
        service.change(new AppraisalTermsInput(
                replace ? shown : issue, callBackDays, callBackSource, openDays, publishedTogether));
        PageFunctions.addFlashMessage("appraisal.terms.saved");
        return "/admin/appraisal_terms.xhtml?faces-redirect=true";
    }

    public List<AppraisalTermsView> getIssues() {
        if (issues == null) {
            issues = service.issues();
        }
        return issues;
    }

    /**
     * The last change by another person since the page was opened. Only what a page shows can be replaced, not what is
     * read while its answer is decoded, which would overwrite a third person's change.
     */
    public List<ConcurrentChange> getOthers() {
        AppraisalTermsView current = service.issues().getFirst();
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = current.issue();
        }
        return current.issue() == issue ? List.of() : List.of(new ConcurrentChange(current.by(), current.enteredAt()));
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
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
