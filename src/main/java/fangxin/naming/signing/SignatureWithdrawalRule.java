package fangxin.naming.signing;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.WithdrawalWindow;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Rule (functions) on taking back the signature of a naming: only its signer may, within the {@link WithdrawalWindow}
 * and while nothing has happened to its titles; it gives the moment until then, or refuses. Afterwards the holders may
 * rely on the naming, which only another document changes.
 */
final class SignatureWithdrawalRule {
    private SignatureWithdrawalRule() {}

    /**
     * Returns the moment until which this person can withdraw the signature; empty for other persons and afterwards.
     */
    static Optional<Instant> until(OfficialDocument document, Collection<Title> titles, Actor actor, Instant now) {
        return violation(document, titles, actor, now).isPresent()
                ? Optional.empty()
                : Optional.of(WithdrawalWindow.end(document.signedAt()));
    }

    static void require(OfficialDocument document, Collection<Title> titles, Actor actor, Instant now) {
        violation(document, titles, actor, now).ifPresent(violation -> {
            throw violation;
        });
    }

    private static Optional<RuleViolation> violation(
            OfficialDocument document, Collection<Title> titles, Actor actor, Instant now) {
        if (document.state() != OfficialDocumentState.SIGNED || !document.type().confersTitles()) {
            return Optional.of(RuleViolation.conflict("naming.signature.unsigned"));
        }
        if (!document.links().getLast().actor().account().equals(actor.account())) {
            return Optional.of(new RuleViolation("naming.signature.signer"));
        }
        Instant end = WithdrawalWindow.end(document.signedAt());
        if (now.isAfter(end)) {
            return Optional.of(RuleViolation.conflict("naming.signature.late", end));
        }
        return titles.stream()
                .filter(title -> !title.isUnchangedSinceNaming())
                .findFirst()
                .map(title -> RuleViolation.conflict(
                        "naming.signature.changed", title.place().signName(), title.number()));
    }
}
