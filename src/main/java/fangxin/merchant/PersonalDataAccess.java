package fangxin.merchant;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored record, apart from the audit log, of one access to personal data that is otherwise masked: account, case,
 * field, purpose and time.
 */
@Entity
@Table(name = "personal_data_access")
public class PersonalDataAccess {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 30)
    private String reference;

    @NotNull
    @Length(max = 60)
    private String field;

    @NotNull
    @Length(max = 500)
    private String purpose;

    @NotNull
    private Instant accessedAt;

    protected PersonalDataAccess() {}

    public PersonalDataAccess(String account, String reference, String field, String purpose, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.reference = reference;
        this.field = field;
        this.purpose = purpose;
        this.accessedAt = now;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String reference() {
        return reference;
    }

    public String field() {
        return field;
    }

    public String purpose() {
        return purpose;
    }

    public Instant accessedAt() {
        return accessedAt;
    }
}
