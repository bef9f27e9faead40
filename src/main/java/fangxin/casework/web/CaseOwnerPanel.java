package fangxin.casework.web;

import fangxin.casework.CaseHandOverInput;
import fangxin.casework.CaseOwnerService;
import fangxin.casework.CaseOwnershipView;
import fangxin.casework.CaseTakeOverInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Faces bean of the panel of a case page in which an officer takes the case, hands it over or takes it over within
 * the agency.
 */
@Named
@RequestScoped
public class CaseOwnerPanel {
    @Inject
    CaseOwnerService service;

    private CaseOwnershipView view;
    private String from;
    private String to;
    private String note;

    public CaseOwnershipView getView() {
        if (view == null) {
            view = service.ownership(reference());
        }
        return view;
    }

    /**
     * Returns the account of the owner whom the reader saw when the form was shown; null where the case had none. The
     * buttons depend on it, so that an outdated button is refused with a sentence instead of being ignored.
     */
    public String getSeen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
            return sent.getOrDefault("owner:from", sent.get("handOver:from"));
        }
        return getView().owner() == null ? null : getView().owner().account();
    }

    private static String reference() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("reference");
    }

    public String take() {
        service.take(reference());
        return done("casework.owner.done.take");
    }

    public String takeOver() {
        service.takeOver(reference(), new CaseTakeOverInput(from));
        return done("casework.owner.done.take");
    }

    public String handOver() {
        service.handOver(reference(), new CaseHandOverInput(to, from, note));
        return done("casework.owner.done.handOver");
    }

    private static String done(String key) {
        PageFunctions.addFlashMessage(key);
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference();
    }

    /** Returns the account of the owner whom the reader saw, sent back with the form. */
    public String getFrom() {
        return getSeen();
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
