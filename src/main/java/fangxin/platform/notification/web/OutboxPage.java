package fangxin.platform.notification.web;

import fangxin.platform.notification.OutboxViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page of a demonstration that shows the newest notifications, which no phone receives. */
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
