package fangxin.naming.overview.web;

import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.overview.NamingView;
import fangxin.naming.overview.NamingViewService;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

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
    private ObjectionChannel channel;
    private LocalDate receivedOn;
    private String statement;
    private String name;
    private String contact;
    private transient Part scan;

    public void load() {
        naming = namings.of(reference);
    }

    public String submit() {
        ObjectionInput objecting = new ObjectionInput(
                naming.item() == null ? 0 : naming.item(), channel, statement, name, contact, receivedOn);
        ObjectionReceipt receipt = !UploadedFiles.chosen(scan)
                ? service.enter(reference, objecting)
                : UploadedFiles.read(scan, (file, content) -> service.enter(reference, objecting, file, content));
        PageFunctions.addFlashMessage("naming.done.OBJECT", receipt.receipt());
        return "/work/objection.xhtml?faces-redirect=true&receipt=" + receipt.receipt();
    }

    public List<ObjectionChannel> getChannels() {
        return List.of(ObjectionChannel.LETTER, ObjectionChannel.PHONE, ObjectionChannel.VISIT);
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

    public ObjectionChannel getChannel() {
        return channel;
    }

    public void setChannel(ObjectionChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
