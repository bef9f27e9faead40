package fangxin.commitment.pledge;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Policy on the confirmation of a pledge that an officer entered at the counter (代办承诺的确认): a colleague confirms it. An
 * officer without a colleague confirms it, since the association and the public period follow. Default of the programme.
 */
@ApplicationScoped
class CounterPledgePolicy {
    private SecondOfficerPolicy seconds;

    protected CounterPledgePolicy() {}

    @Inject
    CounterPledgePolicy(SecondOfficerPolicy seconds) {
        this.seconds = seconds;
    }

    /** Returns the second officer who confirms in place of this person; none where this person may confirm. */
    Optional<SecondOfficer> secondFor(Commitment commitment, Actor actor, LocalDate today) {
        return hasEntered(commitment.journal(), actor.account())
                ? Optional.of(seconds.of(
                                actor.account(),
                                commitment.office(),
                                commitment.merchant().id(),
                                today))
                        .filter(second -> second.decider() != null && !second.isAbove())
                : Optional.empty();
    }

    /** Refuses the confirmation by the person who entered the pledge. */
    void check(Commitment commitment, Actor actor, LocalDate today) {
        secondFor(commitment, actor, today).ifPresent(second -> second.require(actor));
    }

    /** Returns whether an account entered the content that waits for the confirmation. */
    private static boolean hasEntered(List<CommitmentEntry> journal, String account) {
        return journal.stream()
                .filter(entry -> entry.step() == CommitmentStep.PLEDGE || entry.step() == CommitmentStep.PLEDGE_AGAIN)
                .reduce((earlier, last) -> last)
                .filter(last -> last.actor().account().equals(account))
                .isPresent();
    }
}
