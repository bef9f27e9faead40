package fangxin.procedure.evaluation.web;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.EvaluationView;
import fangxin.procedure.evaluation.EvaluationViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Faces bean of the evaluation panel of the case page: team, result with possible improvements and disagreements, and
 * opinion.
 */
@Named
@RequestScoped
public class EvaluationCasePanel {
    private static final int MOST = 5;

    @Inject
    EvaluationViewService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private EvaluationView view;

    /** Loads the evaluation before the page is rendered, so that an unknown case is answered with 404. */
    public void load() {
        getView();
    }

    public EvaluationView getView() {
        if (view == null) {
            view = service.view(request.getParameter("reference"));
        }
        return view;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    /** Returns whether the reader may change the team. */
    public boolean isOfAuthority() {
        return currentUser.actor().holds(Role.AUTHORITY);
    }

    /** Returns the items that would raise the marks most. */
    public List<EvaluationResult.ItemResult> getImprovements() {
        return getView().explanation().improvements().stream().limit(MOST).toList();
    }

    /** Returns whether two of self-check, verification and mark of an item disagree. */
    public boolean differs(EvaluationResult.ItemResult line) {
        return getView().comparison().differing().contains(line.code());
    }
}
