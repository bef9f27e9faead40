package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
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
    private transient Set<String> asked;

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

    /**
     * Returns the address of the place where a violation can be corrected: the question, the self-checks, the pledge or
     * the files.
     */
    public String address(RuleViolation.Violation fault) {
        String field = fault.field();
        if ("pledge".equals(field)) {
            return "/my/submit?reference=" + getReference();
        }
        if ("selfChecks".equals(field)) {
            return "/my/selfcheck?reference=" + getReference();
        }
        return asked().contains(field)
                ? "/my/application_form?reference=" + getReference() + "#form:" + field
                : "/my/files?reference=" + getReference();
    }

    /** Returns the codes of the questions that the form asks. */
    private Set<String> asked() {
        if (asked == null) {
            asked = form.tasks(getReference()).stream()
                    .flatMap(task -> task.questions().stream())
                    .map(each -> each.question().code())
                    .collect(Collectors.toSet());
        }
        return asked;
    }

    String to(String page) {
        return "/my/" + page + ".xhtml?faces-redirect=true&reference=" + getReference();
    }
}
