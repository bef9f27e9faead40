package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored shift of an officer on the duty roster of an office (值班班次), in a special period of changed limits: office,
 * officer, first and last instant, who entered it when; it can be removed, which is recorded.
 */
@Entity
@Table(name = "duty_shift")
public class DutyShift {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    /** Account of the officer on duty. */
    @NotNull
    @Length(max = 60)
    private String officer;

    @NotNull
    @Length(max = 100)
    private String officerName;

    @NotNull
    private Instant beginsAt;

    @NotNull
    private Instant endsAt;

    @NotNull
    @Length(max = 100)
    private String enteredBy;

    @NotNull
    private Instant enteredAt;

    @Length(max = 100)
    private String removedBy;

    private Instant removedAt;

    protected DutyShift() {}

    DutyShift(String office, Account officer, DutyHours hours, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.office = office;
        this.officer = officer.username();
        this.officerName = officer.name();
        this.beginsAt = hours.from();
        this.endsAt = hours.until();
        this.enteredBy = by.name();
        this.enteredAt = now;
    }

    /** Removes the shift from the roster. A repeated request changes nothing. */
    void remove(Actor by, Instant now) {
        if (removedAt == null) {
            removedBy = by.name();
            removedAt = now;
        }
    }

    DutyHours hours() {
        return new DutyHours(beginsAt, endsAt);
    }

    String id() {
        return id;
    }

    String office() {
        return office;
    }

    String officer() {
        return officer;
    }

    String officerName() {
        return officerName;
    }

    String enteredBy() {
        return enteredBy;
    }
}
