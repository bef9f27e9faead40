package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;

/**
 * Mapped superclass of the identities of objectors to a notice or a pledge, each encrypted in a table apart from its
 * objection; it encrypts an identity with the number of its objection and decrypts it. It is a superclass and no
 * embeddable, since the encryption needs that number, which is the key of the row. Decrypting one for a person is
 * audited.
 */
@MappedSuperclass
public abstract class AbstractSealedObjector {
    @Id
    @Length(max = 30)
    private String objection;

    @NotNull
    @Length(max = 4000)
    private String sealed;

    protected AbstractSealedObjector() {}

    protected AbstractSealedObjector(String objection, ObjectorIdentity identity) {
        this.objection = objection;
        this.sealed = EncryptedText.seal(JsonMapper.write(identity), objection).value();
    }

    public ObjectorIdentity open() {
        return JsonMapper.read(new EncryptedText(sealed).open(objection), ObjectorIdentity.class);
    }
}
