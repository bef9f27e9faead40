package fangxin.naming;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who objected, sealed. Opening it for a person is an audited act. */
@Entity
public class Objector {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** @param contact phone number or mail address, else how a letter reaches the person; null if not given */
    public record Identity(String name, String contact) { }

    @Id
    private String objection;
    private String sealed;

    protected Objector() { }

    Objector(String objection, Identity identity) {
        this.objection = objection;
        this.sealed = Sealed.seal(JSON.toJson(identity), objection).value();
    }

    Identity open() {
        return JSON.fromJson(new Sealed(sealed).open(objection), Identity.class);
    }
}
