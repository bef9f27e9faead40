package fangxin.commitment.pledge;

import fangxin.naming.title.TitleStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: a pledge within three months (data) after the holder left, or its term ended, counts as consecutive (连续承诺); not
 * one after a revocation or another end of the title.
 *
 * <p>Worked example: who left on 30 November 2026 after two consecutive pledges and pledges on 28 February 2027 makes
 * the third; on 1 March 2027 it would be the first.
 */
final class ConsecutivePledgeRule {
    private ConsecutivePledgeRule() {}

    /**
     * Returns the number of a new pledge.
     *
     * @param former the last commitment of the same subject that had a title
     */
    static int next(Optional<Commitment> former, CommitmentTerms terms, LocalDate today) {
        return former.filter(ConsecutivePledgeRule::hasEndedInOrder)
                .filter(last -> last.endedOn() != null
                        && !today.isAfter(
                                last.endedOn().plusMonths(terms.months().rejoin())))
                .map(last -> last.consecutive() + 1)
                .orElse(1);
    }

    private static boolean hasEndedInOrder(Commitment last) {
        return last.state() == CommitmentState.LEFT
                || (last.state() == CommitmentState.CLOSED && last.title().status() == TitleStatus.EXPIRED);
    }
}
