package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.Optional;

/** Port by which a later feature states that a condition of stars does not hold by the records of this system. */
public interface StarContradictions {
    /**
     * The condition that all disputes of a year are handled, on which returns, messages and complaints have records.
     */
    String DISPUTES_HANDLED = "ALL_DISPUTES_HANDLED";

    /**
     * Returns the reason why a condition is not met for a title on a day; empty where nothing contradicts it.
     *
     * @param gate code of the condition
     */
    Optional<LocalizedText> to(String gate, Title title, LocalDate day);
}
