package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.objection.SealedContact;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Stored contact of a consumer in a message, encrypted, with a masked copy for officers, in a table apart from the
 * message; it can be decrypted, and it is deleted when its time is over.
 */
@Entity
@Table(name = "sealed_message_contact")
class SealedMessageContact {
    @Id
    @Length(max = 20)
    private String message;

    @NotNull
    @Embedded
    @Valid
    private SealedContact contact;

    protected SealedMessageContact() {}

    SealedMessageContact(String message, String contact) {
        this.message = message;
        this.contact = new SealedContact(contact, key(message));
    }

    private static String key(String message) {
        return "message/" + message;
    }

    String open() {
        return contact.open(key(message));
    }
}
