package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Stored appointment of an account to a role, at an agency or for a merchant, from a day until a day. */
@Entity
public class Appointment {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Role role;

    @NotNull
    @Length(max = 36)
    private String place;

    @NotNull
    private LocalDate since;

    private LocalDate until;

    protected Appointment() {}

    public Appointment(String account, Role role, String place, LocalDate since) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.role = role;
        this.place = place;
        this.since = since;
    }

    /**
     * Creates an appointment to this role for another account or at another agency from a day on; it ends when this one
     * would have ended.
     */
    public Appointment passedTo(String toAccount, String toPlace, LocalDate day) {
        Appointment passed = new Appointment(toAccount, role, toPlace, day.isBefore(since) ? since : day);
        passed.until = until;
        return passed;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Role role() {
        return role;
    }

    /** Returns the code of the agency, or id of the merchant. */
    public String place() {
        return place;
    }

    public LocalDate since() {
        return since;
    }

    /** Returns the last day of the appointment, or null while it has none. */
    public LocalDate until() {
        return until;
    }

    public boolean lasts(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Ends the post with a day, never later than it ends already: a longer post is another appointment. */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(since) || (until != null && lastDay.isAfter(until))) {
            throw RuleViolation.at("until", "identity.appointment.dates");
        }
        until = lastDay;
    }

    /**
     * Ends the appointment with the day before, also where it began today, so that the post is not held from today on.
     */
    public void endAtOnce(LocalDate today) {
        until = today.minusDays(1);
    }
}
