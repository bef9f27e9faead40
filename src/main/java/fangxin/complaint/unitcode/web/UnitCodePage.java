package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.UnitCodeInput;
import fangxin.complaint.unitcode.UnitCodeService;
import fangxin.complaint.unitcode.UnitCodeView;
import fangxin.document.template.QrCode;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page with the code of a unit to print for its counter, and its scans, on which the holder or an officer issues or
 * replaces the code.
 */
@Named
@ViewScoped
public class UnitCodePage implements Serializable {
    private static final int SIDE = 40;

    @Inject
    UnitCodeService service;

    private String number;
    private UnitCodeView code;

    public void load() {
        code = service.code(number);
    }

    public String issue() {
        service.issue(number, new UnitCodeInput(code.code()));
        PageFunctions.addFlashMessage(code.code() == null ? "unitcode.done.issued" : "unitcode.done.replaced");
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&number=" + number;
    }

    /** Returns the outline of the QR code, in a square of 40 by 40; null until a code was issued. */
    public String getOutline() {
        return code.address() == null ? null : QrCode.outline(code.address(), SIDE);
    }

    public UnitCodeView getCode() {
        return code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
