package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.merchant.Masking;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Embeddable contact of a consumer (联系方式): encrypted, with a masked copy that officers see without decrypting. The
 * service that decrypts it for a person records this.
 */
@Embeddable
public class SealedContact {
    @NotNull
    @Length(max = 1000)
    private String sealed;

    @NotNull
    @Length(max = 200)
    private String masked;

    protected SealedContact() {}

    /** @param belongsTo the row to which the encrypted contact is bound */
    public SealedContact(String contact, String belongsTo) {
        this.sealed = EncryptedText.seal(contact, belongsTo).value();
        this.masked = Masking.contact(contact);
    }

    /** Returns the contact in clear. */
    public String open(String belongsTo) {
        return new EncryptedText(sealed).open(belongsTo);
    }

    public String masked() {
        return masked;
    }
}
