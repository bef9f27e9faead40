package fangxin.complaint.timelimit;

import fangxin.common.validation.Range;
import java.io.Serializable;

/**
 * Value of the shares of a limit, in percent, after which a case is amber, red and black (预警比例); it decides whether
 * they rise.
 */
public record AlarmShares(
        @Range(min = 1, max = 100) int amber,
        @Range(min = 1, max = 100) int red,
        @Range(min = 1, max = 100) int black) implements Serializable {
    boolean isOrdered() {
        return amber < red && red < black;
    }
}
