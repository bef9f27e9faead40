package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.HolderMessageService;
import fangxin.complaint.consumermessage.MessageTextInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which a signed-in merchant reads a message to its unit and answers it. */
@Named
@ViewScoped
public class MyMessagePage implements Serializable {
    @Inject
    HolderMessageService service;

    private String number;
    private String answer;
    private ConsumerMessageView message;

    public void load() {
        message = service.ownMessage(number);
    }

    public String send() {
        service.answerOwn(number, new MessageTextInput(answer));
        PageFunctions.addFlashMessage("consumermessage.done.ANSWER", number);
        return "/my/message.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isOpen() {
        return message.opens(ConsumerMessageStep.ANSWER);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ConsumerMessageView getMessage() {
        return message;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
