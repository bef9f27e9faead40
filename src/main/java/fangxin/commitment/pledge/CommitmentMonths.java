package fangxin.commitment.pledge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * Value of the periods of the track of commitment in months (承诺规则的月数): observation before the first stars, time before
 * the last day in which a pledge can be renewed, transition after it, time after leaving in which a new pledge counts as
 * consecutive, and time after a star cut in which no more stars are awarded.
 *
 * @param observation months between the conferral and the first stars
 * @param renewal     months before the last day from which the holder can renew
 * @param transition  months after the last day in which the title of a lapsed pledge is still valid and the pledge can
 *                    be renewed; 0 for none, null in earlier issues, which have none
 * @param rejoin      months after leaving within which a new pledge counts as consecutive
 * @param climb       months after stars were taken in which no more stars are awarded; 0 for none, null in earlier issues,
 *                    which have none
 */
public record CommitmentMonths(
        @Min(value = 1, message = "{pledge.terms.months}") @Max(value = 24, message = "{pledge.terms.months}")
        int observation,

        @Min(value = 1, message = "{pledge.terms.months}") @Max(value = 24, message = "{pledge.terms.months}")
        int renewal,

        @Min(value = 0, message = "{pledge.terms.transition}") @Max(value = 12, message = "{pledge.terms.transition}")
        Integer transition,

        @Min(value = 1, message = "{pledge.terms.months}") @Max(value = 24, message = "{pledge.terms.months}")
        int rejoin,

        @Min(value = 0, message = "{pledge.terms.climb}") @Max(value = 36, message = "{pledge.terms.climb}")
        Integer climb)
        implements Serializable {
    /** Returns the months with those of others where they state no transition or no time after a star cut. */
    CommitmentMonths completedBy(CommitmentMonths shipped) {
        return new CommitmentMonths(
                observation,
                renewal,
                transition == null ? shipped.transition : transition,
                rejoin,
                climb == null ? shipped.climb : climb);
    }

    /** Returns the months of the transition; 0 for none. */
    public int ofTransition() {
        return transition == null ? 0 : transition;
    }

    /** Returns the months in which no more stars are awarded; 0 for none. */
    public int ofClimb() {
        return climb == null ? 0 : climb;
    }
}
