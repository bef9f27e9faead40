package fangxin.supervision.draw;

import static fangxin.supervision.draw.DrawState.ABANDONED;
import static fangxin.supervision.draw.DrawState.DRAFT;
import static fangxin.supervision.draw.DrawState.DRAWN;
import static fangxin.supervision.draw.DrawState.FROZEN;
import static fangxin.supervision.draw.DrawState.SEEDED;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of all steps of a random draw (抽取步骤), from its creation over frame, freezing, randomness and draw to replacement
 * or abandonment: the party that takes each, the states from which and the state to which it leads. Once the value may
 * be known, a draw is abandoned only by a second officer, after another stated that no value can be had. The table is in
 * {@code docs/random-selection.md}.
 */
public enum DrawStep {
    CREATE(DrawParty.OFFICE, EnumSet.noneOf(DrawState.class), DRAFT),
    REVISE(DrawParty.OFFICE, EnumSet.of(DRAFT), DRAFT),
    FREEZE(DrawParty.OFFICE, EnumSet.of(DRAFT), FROZEN),
    ENTER_RANDOMNESS(DrawParty.OFFICE, EnumSet.of(FROZEN), SEEDED),
    REFUSE_RANDOMNESS(DrawParty.SECOND_OFFICER, EnumSet.of(SEEDED), FROZEN),
    DRAW(DrawParty.SECOND_OFFICER, EnumSet.of(SEEDED), DRAWN),
    STATE_NO_VALUE(DrawParty.OFFICE, EnumSet.of(FROZEN), FROZEN),
    REPLACE(DrawParty.OFFICE, EnumSet.of(DRAWN), DRAWN),
    ABANDON(DrawParty.OFFICE, EnumSet.of(DRAFT, FROZEN), ABANDONED);

    private final DrawParty party;
    private final Set<DrawState> from;
    private final DrawState to;

    DrawStep(DrawParty party, Set<DrawState> from, DrawState to) {
        this.party = party;
        this.from = from;
        this.to = to;
    }

    public DrawParty party() {
        return party;
    }

    /** Returns the states from which the step leads; empty where it begins a draw. */
    public Set<DrawState> from() {
        return from;
    }

    public DrawState to() {
        return to;
    }
}
