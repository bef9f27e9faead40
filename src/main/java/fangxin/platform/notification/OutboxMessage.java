package fangxin.platform.notification;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored notification (SMS or mail) to one contact, written in the transaction that causes it and sent afterwards,
 * with its attempts.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
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

    protected OutboxMessage() {}

    OutboxMessage(Channel channel, String recipient, String subject, String body, String dedupeKey, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.channel = channel;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.dedupeKey = dedupeKey;
        this.createdAt = now;
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

    void sent(Instant now) {
        attempts++;
        sentAt = now;
    }

    void failed() {
        attempts++;
    }
}
