package fangxin.complaint.consumermessage.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.consumermessage.ConsumerMessageType;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.MessageChannel;
import fangxin.complaint.consumermessage.PaperMessageInput;
import fangxin.complaint.consumermessage.PaperMessageService;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which a holder or an officer enters an opinion on paper with the photo of its page. */
@Named
@ViewScoped
public class PaperMessagePage implements Serializable {
    @Inject
    PaperMessageService service;

    private String number;
    private MessageChannel channel = MessageChannel.OPINION_BOOK;
    private ConsumerMessageType type = ConsumerMessageType.OPINION;
    private String words;
    private transient Part photo;

    public String enter() {
        PaperMessageInput input = new PaperMessageInput(number, channel, type, words);
        ConsumerMessageView entered = UploadedFiles.store(photo, (name, content) -> service.enter(input, name, content))
                .orElseThrow(() -> RuleViolation.at("photo", "consumermessage.photo.missing"));
        PageFunctions.addFlashMessage("consumermessage.done.paper", entered.number());
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&number=" + number;
    }

    public List<MessageChannel> getChannels() {
        return MessageChannel.onPaper();
    }

    public List<ConsumerMessageType> getTypes() {
        return ConsumerMessageType.onPaper();
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

    public ConsumerMessageType getType() {
        return type;
    }

    public void setType(ConsumerMessageType type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
