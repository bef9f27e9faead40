package fangxin.platform.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Collection;

/** Phase listener that updates the error summary and the messages of a page in every partial (Ajax) response. */
public class AjaxMessagesPhaseListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getPartialViewContext().isAjaxRequest()
                && !context.getPartialViewContext().isRenderAll()
                && context.getViewRoot() != null
                && context.getViewRoot().findComponent("errors") != null) {
            Collection<String> parts = context.getPartialViewContext().getRenderIds();
            parts.add("errors");
            parts.add("news");
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {}
}
