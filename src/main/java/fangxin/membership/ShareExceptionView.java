package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SecondOfficer;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of a proposed exception from a binding share: the share, the reason, both officers, and whether the reader may
 * grant or refuse it.
 *
 * @param reference  of the candidacy
 * @param proposer   name of the officer who proposed it
 * @param second     name of the officer who granted or refused it, or null
 * @param refusal    reason of the refusal, or null
 * @param decider    name of the office whose officers decide, or null where none can
 * @param mayDecide  whether the reader may decide
 */
public record ShareExceptionView(
        @NotNull String id,
        String reference,
        @NotNull String composite,
        @NotNull ShareCounts counts,
        @NotNull Shortfall.ShortfallState state,
        String reason,
        String proposer,
        @NotNull Instant proposedAt,
        String second,
        String refusal,
        LocalizedText decider,
        boolean mayDecide)
        implements Serializable {

    /** Members, those with a title, and what the round requires, at the time of the proposal. */
    public record ShareCounts(int members, int titled, int percent, int least) implements Serializable {}

    static ShareExceptionView of(Shortfall proposed, SecondOfficer second, Actor reader) {
        return new ShareExceptionView(
                proposed.id(),
                proposed.candidacy(),
                proposed.composite().name(),
                new ShareCounts(
                        proposed.members(),
                        proposed.titledMembers(),
                        proposed.requiredPercent(),
                        proposed.requiredMembers()),
                proposed.state(),
                proposed.reason(),
                proposed.actorName(),
                proposed.openedAt(),
                proposed.secondName(),
                proposed.refusal(),
                second.deciderName(),
                proposed.isProposed() && second.mayBe(reader));
    }
}
