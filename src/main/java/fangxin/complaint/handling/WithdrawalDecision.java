package fangxin.complaint.handling;

import java.util.List;

/**
 * Value of the content of the paper on a decision whether a mediator withdraws (回避决定), article 21 of Order 121: the case,
 * the mediator and the decision with its reason. The complainant is not named, since the mirror has no name.
 *
 * @param office    code of the competent office
 * @param mediator  null for a resumption that earlier versions recorded without a decision, and once it is erased
 * @param withdraws whether the mediator withdraws
 */
public record WithdrawalDecision(
        String number, String office, String trader, String mediator, boolean withdraws, String reason) {
    /** Returns whether the journal states on whom the decision is, so that its paper can be written. */
    public boolean isStated() {
        return mediator != null;
    }

    /** Returns the decisions of a case, the oldest first; those that are not stated keep their ordinals. */
    static List<WithdrawalDecision> of(ComplaintCase complaint) {
        return complaint.journal().stream()
                .filter(ComplaintEntry::isWithdrawalDecision)
                .map(entry -> new WithdrawalDecision(
                        complaint.number(),
                        complaint.placement().office(),
                        complaint.trader().name(),
                        entry.mediator(),
                        entry.step() == HandlingStep.RECUSE,
                        entry.words()))
                .toList();
    }
}
