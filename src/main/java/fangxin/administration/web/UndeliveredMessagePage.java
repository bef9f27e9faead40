package fangxin.administration.web;

import fangxin.administration.UndeliveredMessageService;
import fangxin.administration.UndeliveredMessageService.UndeliveredMessage;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of one message that was given up, from which it is sent again. */
@Named
@RequestScoped
public class UndeliveredMessagePage {
    @Inject
    UndeliveredMessageService service;

    private String id;
    private UndeliveredMessage message;

    public void open() {
        message = service.message(id);
    }

    public String sendAgain() {
        service.sendAgain(id);
        return PageFunctions.withFlashMessage(
                "administration.undelivered.queued", "/admin/undelivered_messages.xhtml?faces-redirect=true");
    }

    public UndeliveredMessage getMessage() {
        return message;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
