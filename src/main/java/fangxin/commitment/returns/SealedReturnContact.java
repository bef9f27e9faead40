package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import fangxin.naming.objection.SealedContact;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Stored contact of a consumer in a claim of return, encrypted, with a masked copy, in a table apart from the claim; it
 * can be decrypted, and it is deleted when its time is over.
 */
@Entity
@Table(name = "sealed_return_contact")
class SealedReturnContact {
    @Id
    @Length(max = 20)
    private String claim;

    @NotNull
    @Embedded
    @Valid
    private SealedContact contact;

    protected SealedReturnContact() {}

    SealedReturnContact(String claim, String contact) {
        this.claim = claim;
        this.contact = new SealedContact(contact, key(claim));
    }

    private static String key(String claim) {
        return "return/" + claim;
    }

    String open() {
        return contact.open(key(claim));
    }
}
