package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
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

    /** Returns the address of the place where a violation can be corrected: the question, the self-checks or the files. */
    public String address(RuleViolation.Violation fault) {
        String field = fault.field();
        if ("pledge".equals(field)) {
            return "/my/submit?reference=" + getReference();
        }
        if ("selfChecks".equals(field)) {
            return "/my/selfcheck?reference=" + getReference();
        }
        boolean asked = form.tasks(getReference()).stream()
                .flatMap(task -> task.questions().stream())
                .anyMatch(each -> each.question().code().equals(field));
        return asked
                ? "/my/application_form?reference=" + getReference() + "#form:" + field
                : "/my/files?reference=" + getReference();
    }

    String to(String page) {
        return "/my/" + page + ".xhtml?faces-redirect=true&reference=" + getReference();
    }
}
