package fangxin.commitment.pledge;

import fangxin.merchant.Merchant;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/**
 * Notifier that sends the holder, and the chain that answers for its store, the message that a pledge was returned or
 * refused, with the reason, or that the last day of the correction or of the public period has moved.
 */
@ApplicationScoped
class CommitmentLetters {
    @Inject
    AccountNotifier mailings;

    void returned(Commitment commitment, String reason, BusinessMoment now) {
        send("pledge.letter.returned", commitment, reason, now);
    }

    void refused(Commitment commitment, String reason, BusinessMoment now) {
        send("pledge.letter.refused", commitment, reason, now);
    }

    /** Notifies them of the later last day of the correction, or of the public period. */
    void moved(Commitment commitment, BusinessMoment now) {
        send(
                "pledge.letter.moved." + commitment.state(),
                commitment,
                "commitment-moved/" + commitment.number() + "/" + commitment.dueOn(),
                now.stated(commitment.dueOn()),
                now);
    }

    private void send(String key, Commitment commitment, String reason, BusinessMoment now) {
        send(
                key,
                commitment,
                "commitment/" + commitment.number() + "/" + commitment.journal().size(),
                reason,
                now);
    }

    private void send(String key, Commitment commitment, String occasion, Object stated, BusinessMoment now) {
        Stream.concat(Stream.of(commitment.merchant()), commitment.chain().map(ChainAnswer::chain).stream())
                .map(Merchant::id)
                .distinct()
                .forEach(merchant -> mailings.toMerchant(
                        merchant,
                        now.today(),
                        key,
                        occasion,
                        commitment.premises().signName(),
                        stated,
                        Settings.baseUrl() + "/my/commitment?premises="
                                + commitment.premises().id()));
    }
}
