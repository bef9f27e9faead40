package fangxin.platform.notification;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored notification (SMS or mail) to one contact, written in the transaction that causes it and sent after its
 * commit, with its attempts: at most one node has claimed it, and its identifier goes to the provider with every
 * attempt.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
    /** Text in place of the recipient and body of a message whose retention is over. */
    private static final String ERASED = "—";

    public enum Channel {
        SMS,
        MAIL
    }

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @NotNull
    @Length(max = 200)
    private String recipient;

    @Length(max = 300)
    private String subject;

    @NotNull
    @Length(max = 4000)
    private String body;

    @Length(max = 200)
    private String dedupeKey;

    @NotNull
    private Instant createdAt;

    private Instant sentAt;
    private int attempts;
    private boolean urgent;

    private Instant requeuedAt;
    private Instant nextAttemptAt;

    @Length(max = 36)
    private String claim;

    private Instant claimedUntil;
    private Instant failedAt;

    @Enumerated(EnumType.STRING)
    private SendingFailure.Reason failure;

    protected OutboxMessage() {}

    OutboxMessage(
            Channel channel,
            String recipient,
            String subject,
            String body,
            String dedupeKey,
            boolean urgent,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.channel = channel;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.dedupeKey = dedupeKey;
        this.urgent = urgent;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    public String id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int attempts() {
        return attempts;
    }

    public Instant failedAt() {
        return failedAt;
    }

    /** Returns the reason why the message was given up; null while it waits and once it was sent. */
    public SendingFailure.Reason failure() {
        return failure;
    }

    /**
     * Claims the message for one attempt of one node, so that no other sends it meanwhile. An attempt that ends without
     * a mark, because its process was killed, leaves the claim to run out.
     *
     * @return the claim, or empty where the message is not due, is claimed by another, or has become too old
     */
    Optional<String> claim(DeliveryPolicy policy, Instant now) {
        boolean claimed = claimedUntil != null && claimedUntil.isAfter(now);
        if (nextAttemptAt == null || nextAttemptAt.isAfter(now) || claimed) {
            return Optional.empty();
        }
        if (policy.isTooOld(requeuedAt == null ? createdAt : requeuedAt, now)) {
            giveUp(SendingFailure.Reason.TOO_OLD, now);
            return Optional.empty();
        }
        if (attempts >= policy.attempts()) {
            giveUp(SendingFailure.Reason.NOT_ACCEPTED, now);
            return Optional.empty();
        }
        claim = UUID.randomUUID().toString();
        claimedUntil = now.plus(policy.claim());
        attempts++;
        return Optional.of(claim);
    }

    /**
     * Returns whether this claim still holds the message: after a pause of this node, another node may have claimed it.
     */
    boolean isClaimedBy(String attempt) {
        return attempt.equals(claim);
    }

    void sent(Instant now) {
        sentAt = now;
        release();
        nextAttemptAt = null;
    }

    /** Waits for the next attempt, or gives the message up after a final refusal or the last attempt. */
    void failed(SendingFailure.Reason reason, DeliveryPolicy policy, Instant now) {
        release();
        if (reason.isFinal() || attempts >= policy.attempts()) {
            giveUp(reason, now);
        } else {
            nextAttemptAt = now.plus(policy.pauseAfter(attempts));
        }
    }

    /** Queues a message that was given up for sending from the beginning, under its own identifier. */
    void queueAgain(Instant now) {
        if (failedAt == null) {
            throw new RuleViolation("notification.notFailed");
        }
        if (ERASED.equals(recipient)) {
            throw new RuleViolation("notification.erased");
        }
        attempts = 0;
        failedAt = null;
        failure = null;
        requeuedAt = now;
        nextAttemptAt = now;
    }

    /** Erases recipient and text, since their retention is over; a message that still waits is given up as too old. */
    void erase(Instant now) {
        if (sentAt == null && failedAt == null) {
            release();
            giveUp(SendingFailure.Reason.TOO_OLD, now);
        }
        recipient = ERASED;
        body = ERASED;
    }

    private void giveUp(SendingFailure.Reason reason, Instant now) {
        failedAt = now;
        failure = reason;
        nextAttemptAt = null;
    }

    private void release() {
        claim = null;
        claimedUntil = null;
    }
}
