package fangxin.organization.retention;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored mark that the personal data of one kind in one record were erased; it holds no personal data itself. */
@Entity
@Table(name = "erased_record")
public class ErasedRecord {
    @Id
    @Length(max = 100)
    private String id;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Length(max = 50)
    private String record;

    @NotNull
    private Instant erasedAt;

    protected ErasedRecord() {}

    ErasedRecord(String kind, String record, Instant erasedAt) {
        this.id = kind + "/" + record;
        this.kind = kind;
        this.record = record;
        this.erasedAt = erasedAt;
    }
}
