package fangxin.naming.notice;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.WithdrawalWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rule (functions) on withdrawing the last correction of a notice: only the person who made it may, within the {@link
 * WithdrawalWindow}; it gives the moment until then, or refuses. Afterwards the public may rely on it, so that a
 * further correction follows.
 */
final class CorrectionWithdrawalRule {
    private CorrectionWithdrawalRule() {}

    /**
     * Returns the moment until which this person can withdraw the last correction; empty for other persons, afterwards,
     * and where something has happened to the candidacy since.
     */
    static Optional<Instant> until(PublicNotice notice, Actor actor, Instant now) {
        if (violation(notice, actor, now).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(notice.corrections().getLast())
                .filter(last -> last.item() == null || last.item().candidacy().isCorrectedLast())
                .map(last -> WithdrawalWindow.end(last.correctedAt()));
    }

    static void require(PublicNotice notice, Actor actor, Instant now) {
        violation(notice, actor, now).ifPresent(violation -> {
            throw violation;
        });
    }

    private static Optional<RuleViolation> violation(PublicNotice notice, Actor actor, Instant now) {
        List<NoticeCorrection> corrections = notice.corrections();
        if (corrections.isEmpty()
                || !corrections.getLast().field().isCorrectedByHand()
                || notice.withdrawnAt() != null) {
            return Optional.of(RuleViolation.conflict("naming.correction.withdrawal.none"));
        }
        NoticeCorrection last = corrections.getLast();
        if (!actor.account().equals(last.actor().account())) {
            return Optional.of(new RuleViolation("naming.correction.withdrawal.person"));
        }
        Instant end = WithdrawalWindow.end(last.correctedAt());
        return now.isAfter(end)
                ? Optional.of(RuleViolation.conflict("naming.correction.withdrawal.late", end))
                : Optional.empty();
    }
}
