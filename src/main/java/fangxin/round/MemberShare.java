package fangxin.round;

import fangxin.common.validation.Range;
import jakarta.validation.constraints.Min;

/**
 * Value of the share of a composite's members that should have a title of their own (percent and least number), binding
 * or as advice, which decides whether a number of them is enough.
 *
 * @param percent of the members who agreed, 0 to 100
 * @param least   how many at least, whatever the percent
 * @param binding whether a composite below it may neither be named nor stay valid; otherwise it is advice
 */
public record MemberShare(
        @Range(min = 0, max = 100, message = "{round.share.range}")
        int percent,

        @Min(0) int least,
        boolean binding) {

    /** Returns whether this number of titled members, out of all members, reaches the share. */
    public boolean isReached(long titled, long members) {
        return members > 0 && titled >= least && titled * 100 >= (long) percent * members;
    }
}
