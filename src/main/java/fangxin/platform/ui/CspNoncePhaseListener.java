package fangxin.platform.ui;

import fangxin.platform.http.Route;
import fangxin.platform.http.SecurityHeaders;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * Phase listener that allows scripts by a nonce in the Content-Security-Policy on the pages of signed-in users, and
 * prevents that other pages get a nonce. Public pages have none, so they need neither the number nor the session in
 * which PrimeFaces would keep it.
 */
public class CspNoncePhaseListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isScripted(context)) {
            ((HttpServletResponse) context.getExternalContext().getResponse())
                    .setHeader(
                            "Content-Security-Policy",
                            SecurityHeaders.POLICY + " 'nonce-"
                                    + PrimeFacesContext.getCspState(context).getNonce() + "'");
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && !isScripted(event.getFacesContext())) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    private static boolean isScripted(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return Route.of(request.getServletPath()).is(Route.Trait.SCRIPTED);
    }
}
