package fangxin.message.web;

import fangxin.message.OutboxDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The demonstration's outbox, in the place of a phone. */
@Named
@RequestScoped
public class OutboxPage {
    @Inject
    OutboxDesk desk;
    private List<OutboxDesk.Sent> messages;

    public void open() {
        messages = desk.newest();
    }

    public List<OutboxDesk.Sent> getMessages() {
        return messages;
    }
}
