package fangxin.supervision.trigger;

import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the threshold from which the system proposes the review of a title under a trigger (复核触发标准): a least number
 * of facts in a period, and their least share, so that a large shop is not measured by its size. A person decides.
 *
 * <p>Worked example: with at least 5 and 30 percent, 6 of 10 consumers without an answer in time propose a review; 6 of
 * 40 do not, and neither do 4 of 4.
 *
 * @param days    length of the period up to the day before
 * @param minimum least number of persons
 * @param percent least share of the facts in all of their kind
 * @param grounds codes of the grounds of an ending that count, for complaints; empty for messages
 */
public record ReviewThreshold(
        @NotNull(message = "{supervision.threshold.fact}") ReviewFact fact,

        @Range(min = 7, max = 730, message = "{supervision.threshold.days}")
        int days,

        @Range(min = 1, max = 10_000, message = "{supervision.threshold.minimum}")
        int minimum,

        @Range(min = 1, max = 100, message = "{supervision.threshold.percent}")
        int percent,

        @NotNull(message = "{supervision.threshold.grounds}")
        @Size(max = 20, message = "{supervision.threshold.grounds}")
        List<
                        @NotNull(message = "{supervision.threshold.grounds}")
                        @Pattern(regexp = "[0-9A-Za-z._-]{1,20}", message = "{supervision.threshold.grounds}") String>
                grounds) {
    public ReviewThreshold {
        grounds = grounds == null ? List.of() : new ArrayList<>(grounds);
    }

    /** Returns whether a number of facts, among all facts of their kind, reaches the threshold. */
    public boolean isReachedBy(int facts, int all) {
        return facts >= minimum && facts * 100L >= (long) percent * all;
    }

    /** Returns whether the grounds fit the fact: complaints count by grounds, messages have none. */
    boolean hasFittingGrounds() {
        return fact == null || (fact == ReviewFact.UNSETTLED_COMPLAINTS) != grounds.isEmpty();
    }
}
