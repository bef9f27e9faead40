package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Public page at the address in a letter to a consumer, who states there by one button that the matter is solved or is
 * not; stateless. Opening it changes nothing, since mail servers open addresses too.
 */
@Named
@RequestScoped
public class MessageFollowUpPage {
    @Inject
    ConsumerMessageService service;

    @Inject
    MessageReceiptLimit limit;

    /** Request parameters, with the token from the path of the forwarded address. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String token;
    private ConsumerMessageView message;

    @PostConstruct
    void read() {
        token = parameters.get("token");
    }

    /** An unknown address is not found. */
    public void load() {
        getMessage();
    }

    public String solve() {
        limit.count(request);
        message = service.solve(token);
        return null;
    }

    public String reopen() {
        limit.count(request);
        message = service.reopen(token);
        return null;
    }

    public boolean opens(String step) {
        return getMessage().opens(ConsumerMessageStep.valueOf(step));
    }

    /** Returns the key of the text on the next step. */
    public String getNextKey() {
        return MessageReceiptPage.nextKey(getMessage());
    }

    public ConsumerMessageView getMessage() {
        if (message == null) {
            message = service.followUp(token);
        }
        return message;
    }

    public String getToken() {
        return token;
    }
}
