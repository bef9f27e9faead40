package fangxin.organization.storage;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored finding that the bytes of an uploaded file are missing or altered; removed once they are back. */
@Entity
@Table(name = "damaged_file")
class DamagedFile {
    /** Type of damage. */
    enum DamageType {
        MISSING,
        ALTERED
    }

    /** Id of the stored file. */
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DamageType damage;

    @NotNull
    private Instant foundAt;

    protected DamagedFile() {}

    DamagedFile(String id, DamageType damage, Instant foundAt) {
        this.id = id;
        this.damage = damage;
        this.foundAt = foundAt;
    }

    DamageType damage() {
        return damage;
    }

    Instant foundAt() {
        return foundAt;
    }
}
