package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationTerms;
import fangxin.complaint.association.AssociationTermsInput;
import fangxin.complaint.association.AssociationTermsService;
import fangxin.complaint.association.AssociationTermsService.AssociationTermsView;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page with the terms of the associations, on which an officer of the city's office changes them. */
@Named
@ViewScoped
public class AssociationTermsPage implements Serializable {
    @Inject
    AssociationTermsService service;

    private transient AssociationTermsView view;
    private int issue;
    private Integer objection;

    public void load() {
        issue = getView().issue();
        objection = view.terms().objection().value();
    }

    public String save() {
        TimeLimit before = getView().terms().objection();
        service.change(new AssociationTermsInput(
                issue,
                new AssociationTerms(
                        new TimeLimit(objection == null ? -1 : objection, before.unit(), before.source()))));
        PageFunctions.addFlashMessage("association.terms.done");
        return "/work/association_terms.xhtml?faces-redirect=true";
    }

    public AssociationTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getObjection() {
        return objection;
    }

    public void setObjection(Integer objection) {
        this.objection = objection;
    }
}
