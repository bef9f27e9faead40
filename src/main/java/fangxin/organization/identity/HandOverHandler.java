package fangxin.organization.identity;

import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Interface by which a feature lists what it stores under an officer's name, with what prevents its transfer, and
 * transfers it to a successor. Work that waits for a post needs none: it follows the post.
 */
public interface HandOverHandler {
    /** Type of a transferred item. */
    enum HandOverItemType {
        POST,
        CHAIN,
        PAPER,
        TEAM
    }

    /**
     * Item that is transferred to another officer.
     *
     * @param subject  role and agency, or office and type of act, or number or reference
     * @param about    display name of the subject, or null
     * @param obstacle why it cannot, or null
     */
    record HandOverItem(
            @NotNull HandOverItemType type, @NotNull String subject, String about, Violation obstacle) {}

    /** Returns the items that would be transferred on that day; nothing is changed. */
    List<HandOverItem> items(Account from, Account to, LocalDate day);

    /** Transfers the item; called only where no item has an obstacle. */
    void carryOut(Account from, Account to, LocalDate day);
}
