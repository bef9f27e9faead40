package fangxin.platform.notification.web;

import fangxin.platform.notification.OutboxViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The demonstration's outbox, in the place of a phone. */
@Named
@RequestScoped
public class OutboxPage {
    @Inject
    OutboxViewService service;

    private List<OutboxViewService.Sent> messages;

    public void load() {
        messages = service.newest();
    }

    public List<OutboxViewService.Sent> getMessages() {
        return messages;
    }
}
