package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored identity of an objector, encrypted, in a table apart from the objection. Decrypting it for a person is
 * audited.
 */
@Entity
@Table(name = "sealed_objector")
class SealedObjector {
    @Id
    @Length(max = 30)
    private String objection;

    @NotNull
    @Length(max = 4000)
    private String sealed;

    protected SealedObjector() {}

    SealedObjector(String objection, ObjectorIdentity identity) {
        this.objection = objection;
        this.sealed = EncryptedText.seal(JsonMapper.write(identity), objection).value();
    }

    ObjectorIdentity open() {
        return JsonMapper.read(new EncryptedText(sealed).open(objection), ObjectorIdentity.class);
    }
}
