package fangxin.naming.objection;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who objected, sealed. Opening it for a person is an audited act. */
@Entity
@Table(name = "objector")
public class SealedObjector {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** @param contact phone number or mail address, else how a letter reaches the person; null if not given */
    public record Identity(String name, String contact) {}

    @Id
    private String objection;

    private String sealed;

    protected SealedObjector() {}

    SealedObjector(String objection, Identity identity) {
        this.objection = objection;
        this.sealed = EncryptedText.seal(JSON.toJson(identity), objection).value();
    }

    Identity open() {
        return JSON.fromJson(new EncryptedText(sealed).open(objection), Identity.class);
    }
}
