package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
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
    RateLimiter limit;

    /** Those of the page to which an address is forwarded, with the token of its path. */
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
        count();
        message = service.solve(token);
        return null;
    }

    public String reopen() {
        count();
        message = service.reopen(token);
        return null;
    }

    private void count() {
        limit.count(
                "message-receipt/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().messageReceiptNumbers());
    }

    public boolean opens(String step) {
        return getMessage().opens(ConsumerMessageStep.valueOf(step));
    }

    /** Key of the text that states what comes next. */
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
