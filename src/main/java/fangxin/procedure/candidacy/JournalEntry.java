package fangxin.procedure.candidacy;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import fangxin.organization.identity.Role;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Stored entry of the journal (办理记录) of a candidacy or a title: one step with stages, person, role, reason and time;
 * the database refuses to change or delete it. The stage of a title is NAMED before and after each act.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry extends RecordedStep {
    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    /** The candidacy that the entry is about, for queries and for {@link Candidacy#journal}; null for a title. */
    @ManyToOne
    @JoinColumn(name = "subject", insertable = false, updatable = false)
    private Candidacy candidacy;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Step step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Stage stageBefore;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Stage stageAfter;

    private LocalDate dueBefore;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Length(max = 36)
    private String place;

    @Length(max = 60)
    private String deputyFor;

    @Length(max = 200)
    private String onBehalfOf;

    @Length(max = 4000)
    private String reason;

    protected JournalEntry() {}

    JournalEntry(
            WorkSubject subject,
            int seq,
            Step step,
            Stage stageBefore,
            Stage stageAfter,
            LocalDate dueBefore,
            StepContext taking) {
        super(seq, RecordedActor.of(taking.actor()), taking.moment().at());
        this.subject = subject;
        this.step = step;
        this.stageBefore = stageBefore;
        this.stageAfter = stageAfter;
        this.dueBefore = dueBefore;
        this.role = taking.role();
        this.place = taking.place();
        this.deputyFor = taking.deputyFor();
        this.onBehalfOf = taking.onBehalfOf();
        this.reason = taking.reason();
    }

    public WorkSubject subject() {
        return subject;
    }

    public Step step() {
        return step;
    }

    public Stage stageBefore() {
        return stageBefore;
    }

    public Stage stageAfter() {
        return stageAfter;
    }

    /** Returns the due day at the time of the step, or null. A recall restores it. */
    LocalDate dueBefore() {
        return dueBefore;
    }

    /** Returns the role in which the person acted; null when the public acted. */
    public Role role() {
        return role;
    }

    public String place() {
        return place;
    }

    /** Returns the colleague for whom the person deputised, or null. */
    public String deputyFor() {
        return deputyFor;
    }

    /** Returns the person on whose behalf an officer recorded the step (代办、代录), or null. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String reason() {
        return reason;
    }

    /** Returns whether the step suspended the notice: an objection does, until it is decided. */
    boolean suspendsNotice() {
        return stageBefore == Stage.ON_NOTICE && stageAfter == Stage.OBJECTED;
    }

    /** Returns whether the step resumed the notice: the dismissal of the last open objection does. */
    boolean resumesNotice() {
        return stageBefore == Stage.OBJECTED && stageAfter == Stage.ON_NOTICE;
    }

    boolean isAt(String otherPlace) {
        return place != null && place.equals(otherPlace);
    }
}
