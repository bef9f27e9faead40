package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.merchant.Masking;
import fangxin.naming.objection.EncryptedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored contact of a consumer, encrypted, with a masked copy that officers see without decrypting, in a table apart
 * from the message; it is deleted when its time is over. Decrypting it for an officer is recorded.
 */
@Entity
@Table(name = "sealed_message_contact")
class SealedMessageContact {
    @Id
    @Length(max = 20)
    private String message;

    @NotNull
    @Length(max = 1000)
    private String sealed;

    @NotNull
    @Length(max = 200)
    private String masked;

    protected SealedMessageContact() {}

    SealedMessageContact(String message, String contact) {
        this.message = message;
        this.sealed = EncryptedText.seal(contact, key(message)).value();
        this.masked = Masking.contact(contact);
    }

    private static String key(String message) {
        return "message/" + message;
    }

    String open() {
        return new EncryptedText(sealed).open(key(message));
    }

    String masked() {
        return masked;
    }
}
