package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageChannel;
import fangxin.complaint.consumermessage.OpinionBoxInput;
import fangxin.complaint.consumermessage.OpinionBoxService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an officer enters an opinion book or box of a titled unit. */
@Named
@ViewScoped
public class NewOpinionBoxPage implements Serializable {
    @Inject
    OpinionBoxService service;

    private String number;
    private MessageChannel channel = MessageChannel.OPINION_BOX;
    private String place;
    private LocalDate startedOn;

    public String add() {
        String id = service.add(new OpinionBoxInput(number, channel, place, startedOn))
                .box()
                .id();
        PageFunctions.addFlashMessage("consumermessage.done.box");
        return "/work/opinion_box.xhtml?faces-redirect=true&id=" + id;
    }

    public List<MessageChannel> getChannels() {
        return MessageChannel.onPaper();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public MessageChannel getChannel() {
        return channel;
    }

    public void setChannel(MessageChannel channel) {
        this.channel = channel;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }
}
