package fangxin.evaluation.web;

import fangxin.evaluation.EvaluationRecordDesk;
import fangxin.evaluation.EvaluationView;
import fangxin.evaluation.Result;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What this phase shows of the case that the address names. */
@Named
@RequestScoped
public class EvaluationCase {
    private static final int MOST = 5;

    @Inject
    EvaluationRecordDesk desk;
    @Inject
    SignedIn signedIn;
    @Inject
    HttpServletRequest request;
    private EvaluationView view;

    /** Looks before the page is begun, so that what is unknown is answered as such. */
    public void open() {
        getView();
    }

    public EvaluationView getView() {
        if (view == null) {
            view = desk.view(request.getParameter("reference"));
        }
        return view;
    }

    public String getReference() {
        return request.getParameter("reference");
    }

    /** Whether the reader may change the team. */
    public boolean isOfAuthority() {
        return signedIn.actor().holds(Role.AUTHORITY);
    }

    /** What would raise the marks most. */
    public List<Result.Line> getImprovements() {
        return getView().improvements().stream().limit(MOST).toList();
    }

    /** Whether self-check, verification and mark of an item say different things. */
    public boolean differs(Result.Line line) {
        return getView().differing().contains(line.code());
    }
}
