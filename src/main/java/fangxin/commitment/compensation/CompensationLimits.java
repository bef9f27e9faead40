package fangxin.commitment.compensation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of the amounts that an agreement on advance compensation states, in yuan (赔付限额).
 *
 * @param agreed   amount that the holder keeps ready, of which a band is a share
 * @param perClaim most for one payment
 * @param perYear  most for the payments of a calendar year
 */
public record CompensationLimits(BigDecimal agreed, BigDecimal perClaim, BigDecimal perYear) implements Serializable {}
