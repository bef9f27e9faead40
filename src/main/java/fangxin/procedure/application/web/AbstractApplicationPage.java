package fangxin.procedure.application.web;

import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/**
 * Base class of the pages on which an application is filled in: loads its overview and leads from one page to the
 * next.
 */
abstract class AbstractApplicationPage implements Serializable {
    @Inject
    ApplicationFormService form;

    private String reference;
    private transient ApplicationViews.ApplicationOverview overview;

    public void load() {
        overview = form.overview(getReference());
    }

    public ApplicationViews.ApplicationOverview getOverview() {
        if (overview == null) {
            load();
        }
        return overview;
    }

    /**
     * Returns the reference of the application, from the URL if the view has none: a save during "next" finds its view
     * expired.
     */
    public String getReference() {
        return reference == null ? Faces.getRequestParameter("reference") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    String to(String page) {
        return "/my/" + page + ".xhtml?faces-redirect=true&reference=" + getReference();
    }
}
