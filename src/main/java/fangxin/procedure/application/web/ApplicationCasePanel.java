package fangxin.procedure.application.web;

import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.SelfCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Faces bean of the panel of the case page that shows the application and its self-checks. */
@Named
@RequestScoped
public class ApplicationCasePanel {
    @Inject
    ApplicationViewService dossiers;

    @Inject
    @ManagedProperty("#{param.reference}")
    String reference;

    private ApplicationViews.ApplicationView read;

    public ApplicationViews.ApplicationView getRead() {
        if (read == null) {
            read = dossiers.read(reference);
        }
        return read;
    }

    /** Returns the self-checks, those answered no first, then the unanswered ones. */
    public List<SelfCheck> getSelfChecks() {
        return getRead().selfChecks().stream()
                .sorted(Comparator.comparingInt(
                        check -> Objects.equals(check.answer(), false) ? 0 : check.answer() == null ? 1 : 2))
                .toList();
    }
}
