package fangxin.platform.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Collection;

/** Messages reach the page's error summary even when only a part of the page is drawn again. */
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
