package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry of the access log of messages: which officer read the contact and the unmasked words of a consumer, when
 * and why. The database refuses to change or delete it.
 */
@Entity
@Table(name = "message_contact_access")
class MessageContactAccess {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 20)
    private String message;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant accessedAt;

    protected MessageContactAccess() {}

    MessageContactAccess(String message, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.message = message;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.accessedAt = by.moment().at();
    }
}
