package fangxin.membership.web;

import fangxin.membership.ShareExceptionInput;
import fangxin.membership.ShareExceptionView;
import fangxin.membership.ShortfallService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which a second officer grants or refuses a proposed exception from a binding share. */
@Named
@ViewScoped
public class ShareExceptionPage implements Serializable {
    private static final String LIST = "/work/worklist.xhtml?faces-redirect=true";

    @Inject
    ShortfallService service;

    private String id;
    private ShareExceptionView view;
    private String reason;

    public void load() {
        view = service.exception(id);
    }

    public String grant() {
        service.grantException(id);
        PageFunctions.addFlashMessage("membership.exception.granted", view.composite());
        return LIST;
    }

    public String refuse() {
        service.refuseException(id, new ShareExceptionInput(reason));
        PageFunctions.addFlashMessage("membership.exception.refused", view.composite());
        return LIST;
    }

    public ShareExceptionView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
