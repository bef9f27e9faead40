package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Stored clerk of an agency to whom reminders and urging letters go (催办联络员), with a deputy and the days on which the
 * clerk is away: it refuses days that do not fit, and finds who of the two is notified on a day. It changes who is
 * notified; what an account may do follows from its posts and deputations.
 *
 * <p>Worked example: away from 8 to 10 April, the clerk is notified on 7 and 11 April, the deputy on the three days
 * between.
 */
@Entity
@Table(name = "reminder_clerk")
public class ReminderClerk {
    private static final int LONGEST = 366;

    @Id
    @Length(max = 30)
    private String agency;

    @Version
    private long version;

    @NotNull
    @Length(max = 60)
    private String clerk;

    @Length(max = 60)
    private String deputy;

    private LocalDate awayFrom;
    private LocalDate awayUntil;

    @NotNull
    @Length(max = 100)
    private String changedBy;

    @NotNull
    private Instant changedAt;

    protected ReminderClerk() {}

    ReminderClerk(String agency, ReminderClerkInput input, Actor by, Instant now) {
        this.agency = agency;
        name(input, by, now);
    }

    /** Replaces clerk, deputy and the days of absence. */
    final void name(ReminderClerkInput input, Actor by, Instant now) {
        check(input);
        clerk = input.clerk();
        deputy = input.deputy();
        awayFrom = input.awayFrom();
        awayUntil = input.awayUntil();
        changedBy = by.name();
        changedAt = now;
    }

    private static void check(ReminderClerkInput input) {
        boolean from = input.awayFrom() != null;
        boolean until = input.awayUntil() != null;
        boolean both = from && until;
        new FieldErrors()
                .refuse(input.clerk().equals(input.deputy()), "deputy", "urging.clerk.same")
                .refuse(from && !until, "awayUntil", "urging.clerk.days")
                .refuse(until && !from, "awayFrom", "urging.clerk.days")
                .refuse(both && input.awayUntil().isBefore(input.awayFrom()), "awayUntil", "urging.clerk.order")
                .refuse(
                        both && ChronoUnit.DAYS.between(input.awayFrom(), input.awayUntil()) > LONGEST,
                        "awayUntil",
                        "urging.clerk.order")
                .refuse(both && input.deputy() == null, "deputy", "urging.clerk.deputy")
                .check();
    }

    /** Returns whether the entry names the same clerks and absence as an input. */
    boolean names(ReminderClerkInput input) {
        return clerk.equals(input.clerk())
                && Objects.equals(deputy, input.deputy())
                && Objects.equals(awayFrom, input.awayFrom())
                && Objects.equals(awayUntil, input.awayUntil());
    }

    /** Refuses an officer whose page showed another version: another person has named a clerk since. */
    void requireVersion(Long shown) {
        if (shown == null || shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    /** Returns the account that is notified on a day. */
    String receiver(LocalDate day) {
        return isAway(day) ? deputy : clerk;
    }

    /** Returns the account to notify where the first one cannot act; null without one. */
    String other(LocalDate day) {
        return isAway(day) ? clerk : deputy;
    }

    private boolean isAway(LocalDate day) {
        return awayFrom != null && !day.isBefore(awayFrom) && !day.isAfter(awayUntil);
    }

    long version() {
        return version;
    }

    String agency() {
        return agency;
    }

    String clerk() {
        return clerk;
    }

    String deputy() {
        return deputy;
    }

    LocalDate awayFrom() {
        return awayFrom;
    }

    LocalDate awayUntil() {
        return awayUntil;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
