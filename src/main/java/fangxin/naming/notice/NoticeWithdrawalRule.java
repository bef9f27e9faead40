package fangxin.naming.notice;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.WithdrawalWindow;
import java.time.Instant;
import java.util.Optional;

/**
 * Rule (functions) on withdrawing a public notice: only the person who posted it may, within the {@link
 * WithdrawalWindow} and while it is uncorrected; it gives the moment until then, or refuses. Afterwards the public may
 * rely on the notice, so that it is corrected visibly instead.
 */
final class NoticeWithdrawalRule {
    private NoticeWithdrawalRule() {}

    /** Returns the moment until which this person can withdraw the notice; empty for other persons and afterwards. */
    static Optional<Instant> until(PublicNotice notice, Actor actor, Instant now) {
        return violation(notice, actor, now).isPresent()
                ? Optional.empty()
                : Optional.of(WithdrawalWindow.end(notice.postedAt()));
    }

    static void require(PublicNotice notice, Actor actor, Instant now) {
        violation(notice, actor, now).ifPresent(violation -> {
            throw violation;
        });
    }

    private static Optional<RuleViolation> violation(PublicNotice notice, Actor actor, Instant now) {
        Instant end = WithdrawalWindow.end(notice.postedAt());
        if (notice.withdrawnAt() != null) {
            return Optional.of(RuleViolation.conflict("naming.withdrawal.done", notice.withdrawnAt()));
        }
        if (!actor.account().equals(notice.postedBy())) {
            return Optional.of(new RuleViolation("naming.withdrawal.poster"));
        }
        if (now.isAfter(end)) {
            return Optional.of(RuleViolation.conflict("naming.withdrawal.late", end));
        }
        if (!notice.corrections().isEmpty()) {
            return Optional.of(RuleViolation.conflict("naming.withdrawal.corrected"));
        }
        return Optional.empty();
    }
}
