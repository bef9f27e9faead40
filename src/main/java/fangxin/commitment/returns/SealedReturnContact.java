package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import fangxin.merchant.Masking;
import fangxin.naming.objection.EncryptedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored contact of a consumer, encrypted, in a table apart from the claim; it is deleted when its time is over.
 * Decrypting it for an officer is recorded.
 */
@Entity
@Table(name = "sealed_return_contact")
class SealedReturnContact {
    @Id
    @Length(max = 20)
    private String claim;

    @NotNull
    @Length(max = 1000)
    private String sealed;

    @NotNull
    @Length(max = 200)
    private String masked;

    protected SealedReturnContact() {}

    SealedReturnContact(String claim, String contact) {
        this.claim = claim;
        this.sealed = EncryptedText.seal(contact, key(claim)).value();
        this.masked = Masking.contact(contact);
    }

    private static String key(String claim) {
        return "return/" + claim;
    }

    String open() {
        return new EncryptedText(sealed).open(key(claim));
    }

    String masked() {
        return masked;
    }
}
