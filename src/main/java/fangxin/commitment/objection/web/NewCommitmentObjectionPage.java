package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an officer records an objection to a pledge that came by letter, phone or visit. */
@Named
@ViewScoped
public class NewCommitmentObjectionPage implements Serializable {
    @Inject
    CommitmentObjectionService service;

    @Inject
    CommitmentReviewService commitments;

    private String number;
    private CommitmentView commitment;
    private ObjectionChannel channel;
    private LocalDate receivedOn;
    private String statement;
    private String name;
    private String contact;

    public void load() {
        commitment = commitments.commitment(number);
    }

    public String submit() {
        ObjectionReceipt receipt =
                service.enter(number, new ObjectionInput(0, channel, statement, name, contact, receivedOn));
        PageFunctions.addFlashMessage("naming.done.OBJECT", receipt.receipt());
        return "/work/commitment_objection.xhtml?faces-redirect=true&receipt=" + receipt.receipt();
    }

    public List<ObjectionChannel> getChannels() {
        return List.of(ObjectionChannel.LETTER, ObjectionChannel.PHONE, ObjectionChannel.VISIT);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommitmentView getCommitment() {
        return commitment;
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
}
