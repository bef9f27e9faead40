package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedAccess;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry of the access log of messages: which officer read the contact and the unmasked words of a consumer, when
 * and why. The database refuses to change or delete it.
 */
@Entity
@Table(name = "message_contact_access")
class MessageContactAccess extends RecordedAccess {
    @NotNull
    @Length(max = 20)
    private String message;

    protected MessageContactAccess() {}

    MessageContactAccess(String message, String reason, ActionStamp by) {
        super(RecordedActor.of(by.actor()), reason, by.moment().at());
        this.message = message;
    }
}
