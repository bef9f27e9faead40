package fangxin.supervision.reentry;

import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a ban on re-entry: revoked or downgraded title, banned subject, state, last day, source, the application for
 * which it was proposed, and the decision.
 *
 * @param application the application or pledge for which it was proposed; null where the decision on the title wrote it
 * @param decision    null where no officer has decided
 * @param decidable   whether the reader decides on it now
 */
public record ReentryBanView(
        @NotNull String id,
        long version,
        @NotNull RevokedTitle title,
        String creditCode,
        @NotNull String holderName,
        @NotNull ReentryBanState state,
        @NotNull LocalDate lastDay,
        @NotNull String source,
        @NotNull Instant openedAt,
        BannedApplication application,
        ReentryDecision decision,
        boolean decidable)
        implements Serializable {

    /**
     * The title that was revoked or downgraded.
     *
     * @param cause     revocation or downgrade
     * @param endedOn   day from which the title has its present standing
     * @param decidedOn day from which the ban is counted
     */
    public record RevokedTitle(
            @NotNull ReentryBanCause cause,
            @NotNull String number,
            String signName,
            String holder,
            String creditCode,
            String address,
            @NotNull LocalDate endedOn,
            @NotNull LocalDate decidedOn)
            implements Serializable {
        static RevokedTitle of(ReentryBan ban) {
            Title title = ban.title();
            return new RevokedTitle(
                    ban.cause(),
                    title.number(),
                    title.place().signName(),
                    title.holder().registeredName(),
                    title.holder().creditCode(),
                    title.place().address(),
                    title.endedOn(),
                    ban.decision().effectiveOn());
        }
    }

    /**
     * The application or pledge at the same premises.
     *
     * @param reference reference of the application; null of a pledge
     */
    public record BannedApplication(
            String reference,
            @NotNull String signName,
            @NotNull String address) implements Serializable {}

    /** The decision on a proposal. */
    public record ReentryDecision(
            String reason, String officer, @NotNull Instant decidedAt) implements Serializable {}

    private static BannedApplication pledged(Premises at) {
        return at == null ? null : new BannedApplication(null, at.signName(), at.address());
    }

    static ReentryBanView of(ReentryBan ban, boolean decidable, LocalDate today) {
        return new ReentryBanView(
                ban.id(),
                ban.version(),
                RevokedTitle.of(ban),
                ban.creditCode(),
                ban.holderName(),
                ban.stateOn(today),
                ban.lastDay(),
                ban.source(),
                ban.openedAt(),
                ban.candidacy() == null
                        ? pledged(ban.premises())
                        : ban.candidacy()
                                .premises()
                                .map(at ->
                                        new BannedApplication(ban.candidacy().reference(), at.signName(), at.address()))
                                .orElseGet(() ->
                                        new BannedApplication(ban.candidacy().reference(), ban.holderName(), "")),
                ban.decidedAt() == null ? null : new ReentryDecision(ban.reason(), ban.actorName(), ban.decidedAt()),
                decidable);
    }
}
