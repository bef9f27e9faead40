package fangxin.administration;

import fangxin.common.NotFound;
import fangxin.merchant.Masking;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.notification.Outbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary by which the operator of the server lists and counts the messages that were given up, reads one with
 * masked recipients, and has it sent again.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class UndeliveredMessageService {
    /**
     * Message that was given up.
     *
     * @param channel   SMS or MAIL
     * @param recipient masked
     * @param reason    why it was given up: UNREACHABLE, SIGN_IN_REFUSED, NOT_ACCEPTED, REFUSED or TOO_OLD
     */
    public record UndeliveredMessage(
            @NotNull String id,
            @NotNull String channel,
            String recipient,
            String subject,
            @NotNull Instant writtenAt,
            Instant failedAt,
            int attempts,
            @NotNull String reason) {}

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog journal;

    /** Returns a part of the messages that were not delivered, the latest first. */
    public List<UndeliveredMessage> messages(Outbox.UndeliveredFilter filter, int first, int count) {
        requireOperator();
        return outbox.undelivered(filter, first, count).stream()
                .map(UndeliveredMessageService::view)
                .toList();
    }

    public long count(Outbox.UndeliveredFilter filter) {
        requireOperator();
        return outbox.countUndelivered(filter);
    }

    public UndeliveredMessage message(String id) {
        requireOperator();
        return view(outbox.undelivered(id));
    }

    /** Queues a message for sending from the beginning; the provider recognises it by its identifier. */
    public void sendAgain(String id) {
        requireOperator();
        UndeliveredMessage message = view(outbox.undelivered(id));
        outbox.sendAgain(id);
        journal.record(AuditEntry.AuditAction.SEND_MESSAGE_AGAIN, id, message.recipient() + " " + message.subject());
    }

    private void requireOperator() {
        if (!currentUser.actor().administersAll()) {
            throw new NotFound("undelivered messages");
        }
    }

    private static UndeliveredMessage view(Outbox.Undelivered message) {
        return new UndeliveredMessage(
                message.id(),
                message.channel(),
                Masking.contact(message.recipient()),
                message.subject(),
                message.writtenAt(),
                message.failedAt(),
                message.attempts(),
                message.reason());
    }
}
