package fangxin.naming.overview.web;

import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.web.EnteredObjectionForm;
import fangxin.naming.overview.NamingView;
import fangxin.naming.overview.NamingViewService;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/**
 * Page on which an officer records, with its scan, an objection to a candidacy on notice that came by letter, phone
 * or visit (代录).
 */
@Named
@ViewScoped
public class EnterObjectionPage implements Serializable {
    @Inject
    NamingViewService namings;

    @Inject
    ObjectionService service;

    private String reference;
    private NamingView naming;
    private final EnteredObjectionForm form = new EnteredObjectionForm();
    private transient Part scan;

    public void load() {
        naming = namings.of(reference);
    }

    public String submit() {
        ObjectionInput objecting = form.read(naming.item() == null ? 0 : naming.item());
        ObjectionReceipt receipt = !UploadedFiles.isChosen(scan)
                ? service.enter(reference, objecting)
                : UploadedFiles.read(scan, (file, content) -> service.enter(reference, objecting, file, content));
        PageFunctions.addFlashMessage("naming.done.OBJECT", receipt.receipt());
        return "/work/objection.xhtml?faces-redirect=true&receipt=" + receipt.receipt();
    }

    public EnteredObjectionForm getForm() {
        return form;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public NamingView getNaming() {
        return naming;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
