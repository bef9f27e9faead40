package fangxin.organization.retention;

import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry of the journal of deletions (个人信息清理记录): kind, period and number of records of one run, without any of
 * their data. The database refuses to change or delete it.
 */
@Entity
@Table(name = "retention_entry")
public class RetentionEntry {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 40)
    private String kind;

    private Integer periodValue;

    @Enumerated(EnumType.STRING)
    private TimeLimit.Unit periodUnit;

    private int erased;

    @NotNull
    private Instant recordedAt;

    protected RetentionEntry() {}

    /** @param period the period that applied; null where other terms state several */
    RetentionEntry(String kind, TimeLimit period, int erased, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.kind = kind;
        this.periodValue = period == null ? null : period.value();
        this.periodUnit = period == null ? null : period.unit();
        this.erased = erased;
        this.recordedAt = recordedAt;
    }

    String kind() {
        return kind;
    }

    /** Returns the days or years of the period that applied, or null. */
    Integer periodValue() {
        return periodValue;
    }

    TimeLimit.Unit periodUnit() {
        return periodUnit;
    }

    /** Returns the number of records whose data were erased. */
    int erased() {
        return erased;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
