package fangxin.organization.identity;

import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feature keeps under an officer's own name, and which therefore goes to a successor when posts rotate. Work that
 * waits for a post needs none: it follows the post.
 */
public interface HandoverHandler {
    /** What kind of thing it is. */
    enum HandoverItemType {
        POST,
        CHAIN,
        PAPER,
        TEAM
    }

    /**
     * One thing that goes over.
     *
     * @param subject  role and body, or office and kind of act, or number or reference
     * @param about    name of it for people, or null
     * @param obstacle why it cannot, or null
     */
    record HandoverItem(HandoverItemType kind, String subject, String about, Violation obstacle) {}

    /** What goes over on that day; nothing is changed. */
    List<HandoverItem> items(Account from, Account to, LocalDate day);

    /** Lets it go over; called only where no item has an obstacle. */
    void carryOut(Account from, Account to, LocalDate day);
}
