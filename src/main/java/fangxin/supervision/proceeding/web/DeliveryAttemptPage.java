package fangxin.supervision.proceeding.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.proceeding.DeliveryAttemptInput;
import fangxin.supervision.proceeding.DeliveryChannel;
import fangxin.supervision.proceeding.DeliveryResult;
import fangxin.supervision.proceeding.DeliveryService;
import fangxin.supervision.proceeding.DeliveryView;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** Page on which an officer records an attempt to deliver the paper of a proceeding, with a picture of proof. */
@Named
@ViewScoped
public class DeliveryAttemptPage implements Serializable {
    @Inject
    DeliveryService service;

    @Inject
    SupervisionService proceedings;

    private String number;
    private SupervisionView proceeding;
    private DeliveryView delivery;
    private DeliveryChannel channel;
    private LocalDate attemptedOn;
    private DeliveryResult result;
    private String note;
    private transient Part upload;

    public void load() {
        proceeding = proceedings.proceeding(number);
        delivery = service.deliveries(number);
    }

    public String submit() {
        DeliveryAttemptInput input = new DeliveryAttemptInput(channel, attemptedOn, result, note);
        if (upload != null && UploadedFiles.isChosen(upload)) {
            UploadedFiles.read(upload, (name, content) -> service.record(number, input, name, content));
        } else {
            service.record(number, input, null, null);
        }
        PageFunctions.addFlashMessage(
                "supervision.done.RECORD_DELIVERY", proceeding.title().signName());
        return "/work/proceeding.xhtml?faces-redirect=true&number=" + number;
    }

    public DeliveryChannel[] getChannels() {
        return DeliveryChannel.values();
    }

    public DeliveryResult[] getResults() {
        return DeliveryResult.values();
    }

    public DeliveryView getDelivery() {
        return delivery;
    }

    public SupervisionView getProceeding() {
        return proceeding;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public void setChannel(DeliveryChannel channel) {
        this.channel = channel;
    }

    public LocalDate getAttemptedOn() {
        return attemptedOn;
    }

    public void setAttemptedOn(LocalDate attemptedOn) {
        this.attemptedOn = attemptedOn;
    }

    public DeliveryResult getResult() {
        return result;
    }

    public void setResult(DeliveryResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
