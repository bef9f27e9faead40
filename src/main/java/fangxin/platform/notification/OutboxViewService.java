package fangxin.platform.notification;

import fangxin.common.NotFound;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Service boundary that lists, in a demonstration only, the newest stored notifications, sent or not. */
@Stateless
@PermitAll
public class OutboxViewService {
    private static final int SHOWN = 50;

    /** Message that was sent. */
    public record Sent(String channel, String recipient, String subject, String body, Instant createdAt) {}

    @Inject
    Outbox outbox;

    public List<Sent> newest() {
        if (!Settings.isDemo()) {
            throw new NotFound("outbox");
        }
        return outbox.newest(SHOWN).stream()
                .map(m -> new Sent(m.channel().name(), m.recipient(), m.subject(), m.body(), m.createdAt()))
                .toList();
    }
}
