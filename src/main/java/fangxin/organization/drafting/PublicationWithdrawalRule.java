package fangxin.organization.drafting;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Rule (functions) that lets the person who published a draft take the publication back until the draft becomes public.
 * Afterwards others may rely on it, and only a new edition replaces it.
 */
public final class PublicationWithdrawalRule {
    private PublicationWithdrawalRule() {}

    static boolean allows(ScheduledPublication publication, Actor actor, Instant now) {
        return violation(publication, actor, now).isEmpty();
    }

    /** @param publication the publication that waits, or null without one */
    public static void require(ScheduledPublication publication, Actor actor, Instant now) {
        violation(publication, actor, now).ifPresent(violation -> {
            throw violation;
        });
    }

    private static Optional<RuleViolation> violation(ScheduledPublication publication, Actor actor, Instant now) {
        if (publication == null) {
            return Optional.of(RuleViolation.conflict("drafting.withdrawal.none"));
        }
        if (!actor.account().equals(publication.publisher())) {
            return Optional.of(new RuleViolation("drafting.withdrawal.publisher", publication.publisherName()));
        }
        if (publication.isDue(now)) {
            return Optional.of(RuleViolation.conflict("drafting.withdrawal.late", publication.publicAt()));
        }
        return Optional.empty();
    }
}
