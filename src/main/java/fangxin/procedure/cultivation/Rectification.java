package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.round.ApplicationRound;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Stored demand for rectification (整改) from a visit: what is to be done by which last day, and who closed it when with
 * which note or picture; it is open until the station has seen it done and closes it.
 */
@Entity
class Rectification extends CultivationRecord {
    private static final String RULE = "RECTIFICATION";

    @Version
    private long version;

    @NotNull
    @Length(max = 36)
    private String visit;

    @NotNull
    @Length(max = 500)
    private String demand;

    private LocalDate dueOn;

    private boolean dueByLimit;

    @Length(max = 100)
    private String closedBy;

    private Instant closedAt;

    @Length(max = 1000)
    private String closingNote;

    @Length(max = 36)
    private String closingPicture;

    protected Rectification() {}

    /** @param usual the last day by the limit of the round, where the demand states none */
    Rectification(Visit visit, VisitReport.RectificationDemand demand, LocalDate usual, Actor actor, Instant now) {
        super(visit.act().subject().copy(), actor, now);
        this.visit = visit.id();
        this.demand = demand.demand();
        this.dueOn = demand.dueOn() == null ? usual : demand.dueOn();
        this.dueByLimit = dueOn.equals(usual);
    }

    /** Closes the demand (销号); a picture or a note must show the rectification. */
    void close(RectificationClosingInput closing, Actor actor, Instant now) {
        requireOpen();
        new FieldErrors()
                .validate(closing)
                .refuse(closing.note() == null && closing.picture() == null, "note", "cultivation.rectification.proof")
                .check();
        closedBy = actor.name();
        closedAt = now;
        closingNote = closing.note();
        closingPicture = closing.picture();
    }

    /**
     * Returns the reason of the last day: the limit of the round gives it, or the officer of the visit chose it. No
     * reason where no day was set, as in demands from before the limit.
     */
    Optional<DeadlineReason> dueReason(RectificationDayPolicy days, ApplicationRound round, WorkingCalendar calendar) {
        return Optional.ofNullable(dueOn)
                .map(day -> dueByLimit
                        ? DeadlineReason.of(
                                day,
                                calendar.isProvisional(day),
                                RectificationDayPolicy.LIMIT,
                                days.counted(round, new BusinessMoment(act().actedAt(), calendar), calendar))
                        : DeadlineReason.chosen(
                                day, new DeadlineReason.ChosenDay(RULE, act().actorName(), act().actedAt())));
    }

    void requireOpen() {
        if (!isOpen()) {
            throw RuleViolation.at("rectification", "cultivation.rectification.closed", closedBy, closedAt);
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public String visit() {
        return visit;
    }

    public String demand() {
        return demand;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closingNote() {
        return closingNote;
    }

    public String closingPicture() {
        return closingPicture;
    }
}
