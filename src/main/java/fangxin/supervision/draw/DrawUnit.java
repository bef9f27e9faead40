package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored unit of a frozen list (抽取对象): a title with its stratum, state and ticket; where it was drawn, its pair and
 * position on the pair's route; where it was replaced, reason, proof and the unit that replaced it.
 */
@Entity
@Table(name = "draw_unit")
public class DrawUnit {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Length(max = 80)
    private String stratum;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DrawUnitState state;

    private Integer rankNumber;

    @Length(max = 64)
    private String ticket;

    private Integer pairNumber;

    private Integer stopNumber;

    @Length(max = 500)
    private String reason;

    @Length(max = 36)
    private String proof;

    @Length(max = 30)
    private String replacedBy;

    protected DrawUnit() {}

    DrawUnit(RandomDraw draw, Title title, String stratum) {
        this.id = UUID.randomUUID().toString();
        this.draw = draw;
        this.title = title;
        this.stratum = stratum;
        this.state = DrawUnitState.LISTED;
    }

    void receive(DrawTicket given) {
        rankNumber = given.rank();
        ticket = given.ticket();
        state = given.drawn() ? DrawUnitState.DRAWN : DrawUnitState.NOT_DRAWN;
    }

    /** Puts the unit on the route of a pair. */
    void visitBy(int pair, int position) {
        pairNumber = pair;
        stopNumber = position;
    }

    /** Replaces this unit by the next unit of its stratum. */
    void replaceBy(DrawUnit next, String why, String file) {
        state = DrawUnitState.REPLACED;
        reason = why;
        proof = file;
        replacedBy = next.number();
        next.state = DrawUnitState.REPLACEMENT;
    }

    /** Returns whether the unit's title is running on a day, so that the unit can be visited. */
    boolean isRunning(LocalDate today) {
        return title.standing(today).isRunning();
    }

    /** Returns the certificate number. */
    public String number() {
        return title.number();
    }

    Title title() {
        return title;
    }

    String stratum() {
        return stratum;
    }

    DrawUnitState state() {
        return state;
    }

    /** Returns the position of the unit's ticket in the stratum; null before the draw. */
    Integer rank() {
        return rankNumber;
    }

    String ticket() {
        return ticket;
    }

    /**
     * Returns the number of the unit's pair of evaluators; null where the unit is not drawn, or no two evaluators are
     * free of a conflict.
     */
    Integer pair() {
        return pairNumber;
    }

    Integer stop() {
        return stopNumber;
    }

    /** Returns the reason for which the unit was replaced; null where it was not replaced. */
    String reason() {
        return reason;
    }

    /** Returns the file that proves the reason of the replacement. */
    String proof() {
        return proof;
    }

    String replacedBy() {
        return replacedBy;
    }

    FrozenList.ListedUnit listed() {
        return new FrozenList.ListedUnit(number(), stratum);
    }
}
