package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.HolderMessageService;
import fangxin.complaint.consumermessage.MessageTextInput;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** Public page at the address in a notification, on which a unit answers a message without signing in; stateless. */
@Named
@RequestScoped
public class MessageAnswerPage {
    @Inject
    HolderMessageService service;

    @Inject
    RateLimiter limit;

    /** Request parameters, with the token from the path of the forwarded address. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String token;
    private String answer;
    private ConsumerMessageView message;
    private WaitingTimeSentence waitingTime;

    @PostConstruct
    void read() {
        token = parameters.get("token");
    }

    public String send() {
        limit.count(
                "message-answer/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().consumerMessages());
        message = service.answer(token, new MessageTextInput(answer));
        return null;
    }

    /** Returns the message, which the page shows first: an unknown address is not found before anything is typed. */
    public ConsumerMessageView getMessage() {
        if (message == null) {
            message = service.findByToken(token);
        }
        return message;
    }

    /** Returns the small copies of the pictures, as data URIs. */
    public List<String> getPictures() {
        return service.pictures(token);
    }

    public WaitingTimeSentence getWaitingTime() {
        if (waitingTime == null) {
            waitingTime = WaitingTimeSentence.of(service.usualWaitingTime(token));
        }
        return waitingTime;
    }

    /**
     * Returns whether the message can be answered; a form that was sent is read in any state, so that an answer to a
     * message that ended or was answered meanwhile is refused with its reason instead of being ignored.
     */
    public boolean isOpen() {
        return isFormRead() || getMessage().opens(ConsumerMessageStep.ANSWER);
    }

    private static boolean isFormRead() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public String getToken() {
        return token;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
