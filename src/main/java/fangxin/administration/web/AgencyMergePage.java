package fangxin.administration.web;

import fangxin.administration.AgencyMergeInput;
import fangxin.administration.AgencyMergeService;
import fangxin.administration.AgencyService;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page that merges one agency into another, after a preview of the items that are transferred. */
@Named
@ViewScoped
public class AgencyMergePage implements Serializable {
    @Inject
    transient AgencyMergeService service;

    @Inject
    transient AgencyService agencies;

    @Inject
    transient PasswordConfirmationBean confirmation;

    private transient AgencyMergeService.AgencyMergePlan plan;
    private transient List<AgencyService.AgencyView> candidates;
    private transient AgencyService.AgencyView node;
    private String code;
    private String into;
    private LocalDate lastDay;
    private String document;

    public void preview() {
        plan = service.plan(code, input());
    }

    public String merge() {
        confirmation.require();
        service.merge(code, input());
        PageFunctions.addFlashMessage(
                "administration.merger.done", PageFunctions.in(getNode().name()));
        return "/admin/agency.xhtml?faces-redirect=true&code=" + into;
    }

    private AgencyMergeInput input() {
        return new AgencyMergeInput(into, lastDay, document);
    }

    public AgencyService.AgencyView getNode() {
        if (node == null) {
            node = agencies.node(code);
        }
        return node;
    }

    /** Agencies of the same type into which this one can be merged. */
    public List<AgencyService.AgencyView> getCandidates() {
        if (candidates == null) {
            candidates = agencies.tree().stream()
                    .filter(each -> each.type() == getNode().type()
                            && each.merger().endedOn() == null
                            && !each.code().equals(code))
                    .toList();
        }
        return candidates;
    }

    public AgencyMergeService.AgencyMergePlan getPlan() {
        return plan;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
