package fangxin.supervision.proceeding;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.WithdrawalWindow;
import java.time.Instant;
import java.util.Optional;

/**
 * Rule (functions) that only the person who published a public notice of delivery may take it back, within the {@link
 * WithdrawalWindow} and while nothing else was recorded. Afterwards the public and the holder may rely on it.
 */
final class DeliveryWithdrawalRule {
    private DeliveryWithdrawalRule() {}

    /** Returns the moment until which this person can take the notice back; empty for other persons and afterwards. */
    static Optional<Instant> until(SupervisionProceeding proceeding, Actor actor, Instant now) {
        return violation(proceeding, actor, now).isPresent()
                ? Optional.empty()
                : Optional.of(
                        WithdrawalWindow.end(proceeding.journal().getLast().recordedAt()));
    }

    static void require(SupervisionProceeding proceeding, Actor actor, Instant now) {
        violation(proceeding, actor, now).ifPresent(violation -> {
            throw violation;
        });
    }

    private static Optional<RuleViolation> violation(SupervisionProceeding proceeding, Actor actor, Instant now) {
        SupervisionEntry last = proceeding.journal().getLast();
        if (last.step() != SupervisionStep.PUBLISH_DELIVERY) {
            return Optional.of(RuleViolation.conflict("supervision.delivery.withdrawal.none"));
        }
        if (!actor.account().equals(last.actor().account())) {
            return Optional.of(new RuleViolation("supervision.delivery.withdrawal.publisher"));
        }
        Instant end = WithdrawalWindow.end(last.recordedAt());
        return now.isAfter(end)
                ? Optional.of(RuleViolation.conflict("supervision.delivery.withdrawal.late", end))
                : Optional.empty();
    }
}
